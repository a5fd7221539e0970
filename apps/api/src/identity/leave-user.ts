import { moveOperation } from '../platform/operation/operation.js';
import { endOn } from './end-role.js';
import { endSessions } from './login-account.js';
import { connectionOf } from './login-connection.js';
import { heldRoles, requireLowerUser, userConcept } from './user.policy.js';

/**
 * The user has left the unit: roles and sessions end, an open password link stops working (model 4.14). Whether work is
 * still open is asked by the slices that hold it.
 */
export const leaveUser = moveOperation({
  name: 'leaveUser',
  move: 'user.leave',
  concept: userConcept,
  input: {},
  guard: (act, row) => requireLowerUser(act, row),
  async change(act, row) {
    for (const held of await heldRoles(act, row.id)) endOn(held, act.today);
    const connection = connectionOf(act.em);
    await connection.query('delete from auth.password_link where user_id = $1 and used_at is null', [row.id]);
    if (row.authUserId) await endSessions(connection, row.authUserId);
  },
});
