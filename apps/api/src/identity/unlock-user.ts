import { moveOperation } from '../platform/operation/operation.js';
import { requireLowerUser, userConcept } from './user.policy.js';

/** The user may sign in again with the password as it was (model 4.14). */
export const unlockUser = moveOperation({
  name: 'unlockUser',
  move: 'user.unlock',
  concept: userConcept,
  input: {},
  guard: (act, row) => requireLowerUser(act, row),
});
