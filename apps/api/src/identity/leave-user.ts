import { moveOperation } from '../platform/operation/operation.js';
import { endDeputiesOf } from './end-deputy.js';
import { endOn } from './end-role.js';
import { endSessions } from './login-account.js';
import { connectionOf } from './login-connection.js';
import { heldRoles, requireLowerUser, userConcept } from './user.policy.js';

/**
 * The user has left the unit: roles and sessions end, an open password link stops working (model 4.14). Open work is
 * handed over before; whether there is any is asked of the slices that hold it.
 */
export const leaveUser = moveOperation({
  name: 'leaveUser',
  move: 'user.leave',
  concept: userConcept,
  input: {},
  async guard(act, row) {
    await requireLowerUser(act, row);
    let open = 0;
    for (const work of act.house.registry.personalWork) open += await work.count(act, row.id);
    if (open > 0) act.refuse('GUARD_WORK_OPEN', [], { count: String(open) });
  },
  async change(act, row) {
    await endDeputiesOf(act, row.id);
    for (const held of await heldRoles(act, row.id)) endOn(held, act.today);
    const connection = connectionOf(act.em);
    await connection.query('delete from auth.password_link where user_id = $1 and used_at is null', [row.id]);
    if (row.authUserId) await endSessions(connection, row.authUserId);
  },
});
