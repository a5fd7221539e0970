import type { ChannelCode } from '@doorstep/domain/code-lists/collecting-codes';
import { nth, type Random } from '../forge/random.js';
import type { Ground } from '../ground/ground.js';
import type { Adoption, PlannedSuggestion, SuggestionAnswer, SuggestionDates, SuggestionOutcome, SuggestionRating } from './suggestion.js';
import type { Reached } from './suggestion-way.js';

const UNNAMED_CHANNELS: readonly ChannelCode[] = ['WEB_MESSAGE', 'QR_CODE', 'BOX'];
const RESULTS: Readonly<Record<Adoption, readonly SuggestionOutcome['resolution'][]>> = {
  ADOPTED: ['SOLVED', 'SOLVED', 'BEING_SOLVED', 'PLANNED'],
  PARTIALLY_ADOPTED: ['BEING_SOLVED', 'SOLVED'],
  KEPT_FOR_REFERENCE: ['EXPLAINED'],
  NOT_ADOPTED: ['EXPLAINED'],
};

/** By the serial of the suggestion: who may be named, what is published, how far the reply has come. */
export const outcomeOf = (index: number, channel: ChannelCode, reached: Reached, dates: SuggestionDates, adoption: Adoption): SuggestionOutcome => {
  const isAnonymous = UNNAMED_CHANNELS.includes(channel) && index % 6 === 0;
  const consentsToPublication = !isAnonymous && index % 5 < 2;
  const isSentForApproval = reached === 'HANDLING' && index % 8 === 0;
  const results = RESULTS[adoption];
  return {
    adoption,
    resolution: nth(results, index % results.length),
    hasDraft: isSentForApproval || (reached === 'HANDLING' && index % 8 === 3),
    isSentForApproval,
    isAnonymous,
    consentsToPublication,
    publishedOn: consentsToPublication || isAnonymous ? dates.closedOn : null,
    supervisedOn: null,
  };
};

const RATINGS: readonly SuggestionRating[] = ['VERY_SATISFIED', 'SATISFIED', 'VERY_SATISFIED', 'SATISFIED', 'VERY_SATISFIED', 'BASICALLY_SATISFIED', 'SATISFIED', 'VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED'];

/** Two of three replies are rated, the third is followed up by phone. */
export const planAnswersOf = ({ forge }: Ground, suggestions: readonly PlannedSuggestion[]): ReadonlyMap<string, SuggestionAnswer> => {
  const source = forge.stream('answers');
  return new Map(suggestions.flatMap((suggestion): [string, SuggestionAnswer][] => {
    const { repliedOn, answerUntil } = suggestion.dates;
    if (repliedOn === null || answerUntil === null || answerUntil < repliedOn + 2) return [];
    return [[suggestion.id, answerOf(source, suggestion, source.between(repliedOn + 1, answerUntil))]];
  }));
};

const answerOf = (source: Random, { index, outcome }: PlannedSuggestion, on: number): SuggestionAnswer => {
  if (index % 3 !== 0) return { rating: source.pick(RATINGS), ratedOn: on, followUp: null };
  const reached = source.chance(0.96);
  return { rating: null, ratedOn: null, followUp: { doneOn: on, reached, solved: reached ? outcome.resolution !== 'EXPLAINED' || source.chance(0.7) : null } };
};
