import { rolesMissing } from '@doorstep/domain/deputy';
import { ROLES } from '@doorstep/domain/roles';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { requireActiveUser } from './deputy.policy.js';
import { heldRoles, requireLowerUser, userConcept } from './user.policy.js';

/**
 * The open work of a leaver moves to somebody who holds the same roles (model §4.15). Assignments, reports and orders are
 * addressed to units and stay with them; what is bound to a person is named by the slices that hold it.
 */
export const handOverUser = moveOperation({
  name: 'handOverUser',
  move: 'user.handOver',
  concept: userConcept,
  input: { receiverId: field.id('usr', '接收人', 'Receiver') },
  async guard(act, row, { receiverId }) {
    await requireLowerUser(act, row);
    const receiver = await requireActiveUser(act, receiverId, 'receiverId');
    if (receiver.id === row.id) act.refuse('INVALID', 'receiverId');
    const missing = rolesMissing(await heldRoles(act, row.id), await heldRoles(act, receiver.id));
    if (missing.length > 0) {
      act.refuse('GUARD_RECEIVER_ROLE', 'receiverId', { roles: [...new Set(missing.map(({ role }) => ROLES[role].zh))].join('、') });
    }
  },
  async change(act, row, { receiverId }) {
    for (const work of act.house.registry.personalWork) await work.handOver(act, row.id, receiverId);
  },
});
