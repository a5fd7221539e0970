import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The public copy is taken down; readers of the change log get a tombstone. */
export const unpublishSuggestion = moveOperation({
  name: 'unpublishSuggestion',
  move: 'suggestion.unpublish',
  concept: suggestionConcept,
  input: { reason: field.text('撤销原因', 'Reason', 500) },
  guard(act, row) {
    if (!row.isPublic) act.refuse('WRONG_STATE', [], { state: '未公开' });
  },
  change(_act, row) {
    row.isPublic = false;
    row.publishedAt = null;
  },
});
