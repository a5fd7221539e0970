import { field } from '../platform/graph/input.js';
import { receiptOperation } from './receipt-operation.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The submitter takes the suggestion back while nobody handles it yet. */
export const withdrawOwnSuggestion = receiptOperation({
  name: 'withdrawSuggestion',
  label: 'suggestion.withdraw',
  input: { reason: field.text('撤回原因', 'Why', 500).optional() },
  async act(act, row, { reason }) {
    await act.step(suggestionConcept, row, 'suggestion.withdraw', { reason, publicText: '您已撤回建议。' });
    row.withdrawnAt = act.now;
  },
});
