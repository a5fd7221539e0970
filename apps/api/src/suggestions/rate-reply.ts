import type { Rating as RatingCode } from '@doorstep/domain/code-lists/suggestion-codes';
import type { RatingSource } from '@doorstep/domain/code-lists/handling-codes';
import { dayInShanghai } from '../platform/clock.js';
import { dueOn } from '../platform/deadlines.js';
import type { Act } from '../platform/operation/act.js';
import { latestReply } from './latest-reply.js';
import { SuggestionRating } from './suggestion-rating.entity.js';
import type { Suggestion } from './suggestion.entity.js';

/** Refuses a second rating of the same reply and one after the limit `rate`. */
export async function guardRating(act: Act, row: Suggestion): Promise<void> {
  const reply = await latestReply(act, row, 'ISSUED');
  if (!reply?.issuedAt) return act.refuse('WRONG_STATE', [], { state: '尚无答复' });
  if (await act.em.count(SuggestionRating, { replyId: reply.id })) act.refuse('GUARD_RATED_ALREADY');
  const until = await dueOn(act, 'rate', dayInShanghai(reply.issuedAt));
  if (act.today > until) act.refuse('GUARD_RATING_CLOSED', [], { dueOn: until });
}

/** The submitter's rating of the last reply. */
export async function createRating(
  act: Act,
  row: Suggestion,
  values: {
    readonly rating: RatingCode;
    readonly solvedByOpinion?: boolean | undefined;
    readonly comment?: string | undefined;
    readonly source: RatingSource;
  },
): Promise<void> {
  const reply = await latestReply(act, row, 'ISSUED');
  act.em.create(SuggestionRating, {
    districtCode: row.districtCode,
    suggestionId: row.id,
    replyId: reply?.id ?? null,
    rating: values.rating,
    solvedByOpinion: values.solvedByOpinion ?? null,
    comment: values.comment ?? null,
    ratedAt: act.now,
    source: values.source,
    createdBy: act.actorId,
  });
}
