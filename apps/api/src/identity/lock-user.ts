import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { endSessions } from './login-account.js';
import { connectionOf } from './login-connection.js';
import { requireLowerUser, userConcept } from './user.policy.js';

/** The user cannot sign in any more, and every session ends with this transaction (model 4.14). */
export const lockUser = moveOperation({
  name: 'lockUser',
  move: 'user.lock',
  concept: userConcept,
  input: { reason: field.text('原因', 'Reason', 500) },
  guard: (act, row) => requireLowerUser(act, row),
  change: async (act, row) => {
    if (row.authUserId) await endSessions(connectionOf(act.em), row.authUserId);
  },
});
