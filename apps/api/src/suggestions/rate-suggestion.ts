import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { createRating, guardRating } from './rate-reply.js';
import { Rating, RatingSource } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Staff write down the rating that the submitter gave by telephone or letter. */
export const rateSuggestion = moveOperation({
  name: 'rateSuggestion',
  move: 'suggestion.rate',
  concept: suggestionConcept,
  input: {
    rating: field.choice(Rating, '满意度', 'Rating'),
    source: field.choice(RatingSource, '评价来源', 'How it came in'),
    solvedByOpinion: field.flag('建议人认为已解决', 'Solved in the submitter’s opinion').optional(),
    comment: field.text('意见', 'Comment', 1000).optional(),
  },
  guard: (act, row) => guardRating(act, row),
  change: (act, row, values) => createRating(act, row, values),
  publicText: () => '您的评价已登记。',
});
