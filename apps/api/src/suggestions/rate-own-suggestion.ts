import { field } from '../platform/graph/input.js';
import { createRating, guardRating } from './rate-reply.js';
import { receiptOperation } from './receipt-operation.js';
import { Rating } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The submitter rates the reply, once. */
export const rateOwnSuggestion = receiptOperation({
  name: 'rateSuggestion',
  label: 'suggestion.rate',
  input: {
    rating: field.choice(Rating, '满意度', 'Rating'),
    solvedByOpinion: field.flag('问题已解决', 'The matter is solved').optional(),
    comment: field.text('意见', 'Comment', 1000).optional(),
  },
  async act(act, row, values) {
    await act.step(suggestionConcept, row, 'suggestion.rate', { publicText: '您已评价。' });
    await guardRating(act, row);
    act.settle();
    await createRating(act, row, { ...values, source: 'ONLINE' });
  },
});
