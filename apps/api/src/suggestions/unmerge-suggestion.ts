import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Suggestion } from './suggestion.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The join is undone while the other one is not replied to; the suggestion goes back to where it was. */
export const unmergeSuggestion = moveOperation({
  name: 'unmergeSuggestion',
  move: 'suggestion.unmerge',
  concept: suggestionConcept,
  input: { reason: field.text('撤销原因', 'Reason', 500) },
  former: (row) => row.mergedFrom ?? null,
  async guard(act, row) {
    const target = row.mergedIntoId ? await act.em.findOne(Suggestion, { id: row.mergedIntoId }) : null;
    if (target?.repliedAt) act.refuse('GUARD_MERGE_REPLIED');
  },
  change(_act, row) {
    row.mergedFrom = null;
    row.mergedIntoId = null;
    row.mergedAt = null;
  },
  publicText: () => '您的建议恢复单独办理。',
});
