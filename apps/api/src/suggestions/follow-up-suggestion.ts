import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { FollowUp } from './suggestion-rating.entity.js';
import { Rating } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** A call or visit after the reply. */
export const followUpSuggestion = moveOperation({
  name: 'followUpSuggestion',
  move: 'suggestion.followUp',
  concept: suggestionConcept,
  input: {
    method: field.text('回访方式', 'Method', 60),
    reached: field.flag('已联系上', 'Reached'),
    rating: field.choice(Rating, '满意度', 'Rating').optional(),
    solvedByOpinion: field.flag('建议人认为已解决', 'Solved in the submitter’s opinion').optional(),
    note: field.text('回访情况', 'Note', 1000).optional(),
  },
  guard(act, _row, { reached, rating }) {
    if (rating && !reached) act.refuse('INVALID', 'rating');
  },
  change(act, row, { rating, solvedByOpinion, note, ...values }) {
    act.em.create(FollowUp, {
      districtCode: row.districtCode,
      suggestionId: row.id,
      plannedOn: act.today,
      doneOn: act.today,
      ...values,
      rating: rating ?? null,
      solvedByOpinion: solvedByOpinion ?? null,
      note: note ?? null,
      by: act.actorId,
      createdBy: act.actorId,
    });
  },
});
