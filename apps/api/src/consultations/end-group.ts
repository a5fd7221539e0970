import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { DeliberationMember } from './deliberation-group.entity.js';
import { groupConcept } from './deliberation-group.policy.js';

/** Ends a group and the seats in it (model §4.15). Its consultations stay. */
export const endGroup = moveOperation({
  name: 'endGroup',
  move: 'group.end',
  concept: groupConcept,
  offeredIn: ['ACTIVE'],
  input: { reason: field.text('撤销原因', 'Reason', 500) },
  guard(act, group) {
    if (group.closedOn) act.refuse('WRONG_STATE', [], { state: '已撤销' });
  },
  async change(act, group, { reason }) {
    group.closedOn = act.today;
    group.closingReason = reason;
    const seats = await act.em.find(DeliberationMember, { groupId: group.id, validTo: null });
    for (const seat of seats) seat.validTo = act.today;
  },
});
