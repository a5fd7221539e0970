import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { User } from '../identity/user.entity.js';
import { escalationConcept, orderOf } from './escalation.policy.js';
import { requireOtherUnit } from './require-other-unit.js';
import { suggestionOf, supervisionOrderConcept } from './supervision-order.policy.js';

/** Level of a suggestion whose order was escalated (model §4.1). */
const ESCALATED = 3;

/** Another person, of another organisation than the proposer's, approves; the order is escalated with it (invariant 13). */
export const approveEscalation = moveOperation({
  name: 'approveEscalation',
  move: 'escalation.approve',
  concept: escalationConcept,
  input: { approvalNote: field.text('批示', 'Note', 500).optional() },
  guard: (act, row) => requireOtherUnit(act, row.proposedBy, [row.proposedById]),
  async change(act, row, { approvalNote }) {
    const approver = await act.em.findOneOrFail(User, { id: act.actorId ?? '', districtCode: act.districtCode });
    row.approvedBy = approver.id;
    row.approvedById = approver.organizationId;
    row.approvalNote = approvalNote ?? null;
    const order = await orderOf(act, row);
    // A further step up the ladder finds the order escalated already.
    if (order.state !== 'ESCALATED') await act.step(supervisionOrderConcept, order, 'order.escalate');
    if (order.targetKind === 'SUGGESTION') (await suggestionOf(act, order.targetId)).supervisionLevel = ESCALATED;
  },
});

/** Not approved, with the reason; the order stays as it is. */
export const refuseEscalation = moveOperation({
  name: 'refuseEscalation',
  move: 'escalation.refuse',
  concept: escalationConcept,
  input: { reason: field.text('不予批准的理由', 'Why it is not approved', 500) },
  guard: (act, row) => requireOtherUnit(act, row.proposedBy, [row.proposedById]),
  change(act, row, { reason }) {
    row.approvalNote = reason;
  },
});
