import type { Operation } from '../platform/operation/operation.js';
import { moveOperation } from '../platform/operation/operation.js';
import { connectionOf } from './login-connection.js';
import type { OneTimeLink } from './password-link.js';
import { storePasswordLink } from './password-link.js';
import { requireLowerUser, userConcept } from './user.policy.js';

/**
 * Gives a user the link by which the own password is set, for a first sign-in or after a forgotten one. Who may create the
 * user may do this.
 */
const issue = moveOperation({
  name: 'issuePasswordLink',
  move: 'user.create',
  concept: { ...userConcept, machine: undefined },
  input: {},
  async guard(act, row) {
    if (row.state !== 'ACTIVE') act.refuse('WRONG_STATE', [], { state: row.state });
    await requireLowerUser(act, row);
  },
});

/** The input type of the mutation. */
export const passwordLinkInput = issue.input;

/** The operation for one link: the resolver makes the link and shows it once, here its hash is stored. */
export function issuePasswordLink(link: OneTimeLink): Operation {
  const operation: typeof issue = {
    ...issue,
    async run(act, values) {
      const userId = await issue.run(act, values);
      await storePasswordLink(connectionOf(act.em), userId, link);
      act.audit.add({ table: 'password_link', id: userId, before: null, after: { expiresAt: link.expiresAt } });
      return userId;
    },
  };
  return operation;
}
