import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { suggestionConcept } from './suggestion.policy.js';

/** What was rejected or sent elsewhere is taken after all; the dates that it undoes are cleared (model §1). */
export const restoreSuggestion = moveOperation({
  name: 'restoreSuggestion',
  move: 'suggestion.restore',
  concept: suggestionConcept,
  input: { reason: field.text('恢复原因', 'Reason', 500) },
  change(_act, row) {
    row.rejectedAt = null;
    row.rejectReason = null;
    row.transferredAt = null;
    row.transferredTo = null;
    row.screenedAt = null;
  },
  publicText: () => '已恢复受理审核。',
});
