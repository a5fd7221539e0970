import { dayInShanghai } from '../platform/clock.js';
import { dueOn } from '../platform/deadlines.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { latestReply } from './latest-reply.js';
import { FollowUp, SuggestionRating } from './suggestion-rating.entity.js';
import type { Suggestion } from './suggestion.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Whether the reply was rated or followed up, or the limit `review.auto` passed without an answer. */
export async function isReadyForReview(act: Act, row: Suggestion): Promise<boolean> {
  const reply = await latestReply(act, row, 'ISSUED');
  if (!reply?.issuedAt) return false;
  if (await act.em.count(SuggestionRating, { replyId: reply.id })) return true;
  if (await act.em.count(FollowUp, { suggestionId: row.id, doneOn: { $gte: dayInShanghai(reply.issuedAt) } })) return true;
  return act.today > (await dueOn(act, 'review.auto', dayInShanghai(reply.issuedAt)));
}

/** The handling is judged by the answer of the submitter. */
export const reviewSuggestion = moveOperation({
  name: 'reviewSuggestion',
  move: 'suggestion.review',
  concept: suggestionConcept,
  input: { isExcellent: field.flag('优秀建议', 'Excellent suggestion').optional() },
  async guard(act, row) {
    if (!(await isReadyForReview(act, row))) act.refuse('GUARD_REVIEW_EARLY');
  },
  change(act, row, { isExcellent }) {
    row.reviewedAt = act.now;
    if (isExcellent !== undefined) row.isExcellent = isExcellent;
  },
  publicText: () => '办理情况已评定。',
});
