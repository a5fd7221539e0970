import { REJECT_REASONS } from '@doorstep/domain/code-lists/suggestion-codes';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { RejectReason } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Screening refuses the matter; the submitter reads why. */
export const rejectSuggestion = moveOperation({
  name: 'rejectSuggestion',
  move: 'suggestion.screen.reject',
  concept: suggestionConcept,
  input: {
    rejectReason: field.choice(RejectReason, '不予受理原因', 'Reason'),
    reason: field.text('说明(建议人可见)', 'Explanation, shown to the submitter', 500).optional(),
  },
  guard(act, _row, { rejectReason, reason }) {
    // NO_ANSWER is the system's own; OTHER says nothing without words.
    if (rejectReason === 'NO_ANSWER') act.refuse('INVALID', 'rejectReason');
    if (rejectReason === 'OTHER' && !reason) act.refuse('REQUIRED', 'reason');
  },
  change(act, row, { rejectReason }) {
    row.rejectReason = rejectReason;
    row.registeredAt ??= act.now;
    row.screenedAt = act.now;
    row.rejectedAt = act.now;
  },
  publicText: ({ rejectReason, reason }) => `不予受理:${REJECT_REASONS[rejectReason].zh}。${reason ?? ''}`,
});
