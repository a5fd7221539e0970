import { escalationMachine } from '@doorstep/domain/machines/escalation';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { Escalation, EscalationEvent } from './escalation.entity.js';
import { SupervisionOrder } from './supervision-order.entity.js';

/** An escalation is the district's matter: the unit that is hurried does not read it (model §5.1). */
export const escalationConcept: Concept<Escalation> = {
  name: 'escalation',
  idKind: 'esc',
  entity: Escalation,
  reading: 'ESCALATION',
  machine: escalationMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Escalation['state'];
  },
  subjectOf: ({ districtCode }) => ({ districtCode, units: [], selves: [] }),
  writeEvent(row, event, act) {
    act.em.create(EscalationEvent, { districtCode: row.districtCode, escalationId: row.id, ...event, createdBy: event.actorId });
  },
};

export function orderOf(act: Act, { orderId }: Pick<Escalation, 'orderId'>): Promise<SupervisionOrder> {
  return act.em.findOneOrFail(SupervisionOrder, { id: orderId, districtCode: act.districtCode });
}
