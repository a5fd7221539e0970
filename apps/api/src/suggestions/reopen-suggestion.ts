import { requireOrganization } from '../divisions/require-organization.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { handleAgain, unitFor } from './handle-again.js';
import { handlingDue } from './handling-term.js';
import { suggestionConcept } from './suggestion.policy.js';

/** New facts open a closed file again, with a new order and its deadline. */
export const reopenSuggestion = moveOperation({
  name: 'reopenSuggestion',
  move: 'suggestion.reopen',
  concept: suggestionConcept,
  input: {
    reason: field.text('重新办理原因', 'New facts', 500),
    leadOrganizationId: field.id('org', '承办单位(不填为原单位)', 'Unit; the former one unless given').optional(),
    instruction: field.text('交办意见', 'Instruction', 1000),
  },
  async guard(act, _row, { leadOrganizationId }) {
    if (leadOrganizationId) await requireOrganization(act, leadOrganizationId, 'leadOrganizationId');
  },
  async change(act, row, { leadOrganizationId, instruction }) {
    const dueOn = await handlingDue(act, row, row.triageClass ?? 'C', act.today);
    await handleAgain(act, row, { kind: 'ORIGINAL', toOrganizationId: unitFor(act, row, leadOrganizationId), dueOn, instruction });
  },
  publicText: (_values, row) => `重新办理,办理期限 ${row.dueOn}。`,
});
