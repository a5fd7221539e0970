import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { loadVisible } from '../platform/operation/load.js';
import { createOperation } from '../platform/operation/operation.js';
import { User } from '../identity/user.entity.js';
import { Escalation } from './escalation.entity.js';
import { escalationConcept } from './escalation.policy.js';
import type { SupervisionOrder } from './supervision-order.entity.js';
import { SupervisionOrderEvent } from './supervision-order.entity.js';
import { supervisionOrderConcept } from './supervision-order.policy.js';
import { EscalationLevel } from './supervision.enums.js';

/** A stronger measure is proposed: the order is overdue, or its answer was returned as insufficient (model §4.10). */
export const proposeEscalation = createOperation({
  name: 'proposeEscalation',
  move: 'escalation.propose',
  concept: escalationConcept,
  input: {
    orderId: field.id('ord', '督办单', 'Supervision order'),
    level: field.choice(EscalationLevel, '升级措施', 'Measure'),
    reason: field.text('提请理由', 'Reason', 500),
  },
  subject: ({ districtCode }) => ({ districtCode, units: [], selves: [] }),
  async guard(act, { orderId }) {
    const order = await loadVisible(act, supervisionOrderConcept, orderId, 'orderId');
    if (order.state === 'CLOSED') return act.refuse('WRONG_STATE', 'orderId', { state: '已办结' });
    if (!isOverdue(act, order) && !(await wasReturned(act, order))) act.refuse('GUARD_ESCALATION_GROUND', 'orderId');
    const open = await act.em.count(Escalation, { districtCode: act.districtCode, orderId, state: { $in: ['PROPOSED', 'APPROVED'] } });
    if (open > 0) act.refuse('DUPLICATE', 'orderId');
  },
  async create(act, { orderId, level, reason }) {
    const proposer = await act.em.findOneOrFail(User, { id: act.actorId ?? '', districtCode: act.districtCode });
    return act.em.create(Escalation, {
      districtCode: act.districtCode,
      orderId,
      level,
      reason,
      state: 'PROPOSED',
      proposedBy: proposer.id,
      proposedById: proposer.organizationId,
      createdBy: act.actorId,
    });
  },
});

function isOverdue(act: Act, { dueOn, answeredOn }: SupervisionOrder): boolean {
  return dueOn < act.today && (answeredOn === null || answeredOn === undefined);
}

async function wasReturned(act: Act, { id }: SupervisionOrder): Promise<boolean> {
  return (await act.em.count(SupervisionOrderEvent, { districtCode: act.districtCode, supervisionOrderId: id, action: 'order.returnAnswer' })) > 0;
}
