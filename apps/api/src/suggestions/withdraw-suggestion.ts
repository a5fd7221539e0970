import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The submitter asked staff to take the suggestion back. */
export const withdrawSuggestion = moveOperation({
  name: 'withdrawSuggestion',
  move: 'suggestion.withdraw',
  concept: suggestionConcept,
  input: { reason: field.text('建议人的要求', 'What the submitter asked', 500) },
  change(act, row) {
    row.withdrawnAt = act.now;
  },
  publicText: () => '按您的要求撤回。',
});
