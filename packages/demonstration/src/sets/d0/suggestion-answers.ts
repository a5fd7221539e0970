import { INTAKE, SUGGESTION_RATINGS } from './intake-plan.js';
import type { Day } from '../../forge/days.js';
import type { Ground } from '../../ground/ground.js';
import { deck, nth } from '../../forge/random.js';
import type { SuggestionAnswer, SuggestionRating } from '../../parts/suggestion.js';
import type { PlannedSuggestion } from './suggestion-plan.js';

/** Deals ratings and follow-ups to the replied suggestions in the numbers of the set. */
export const planAnswers = ({ forge }: Ground, suggestions: readonly PlannedSuggestion[]): ReadonlyMap<string, SuggestionAnswer> => {
  const source = forge.stream('answers');
  const counted = suggestions.filter((suggestion) => suggestion.kind === 'COUNTED' && suggestion.dates.repliedOn !== null);
  const open = source.shuffled(counted.filter((suggestion) => suggestion.dates.reviewedOn === null && roomOf(suggestion) >= 2));
  const done = source.shuffled(counted.filter((suggestion) => suggestion.dates.reviewedOn !== null));
  const ratings = source.shuffled(deck<SuggestionRating>(SUGGESTION_RATINGS));
  const rated = new Set([...open.slice(0, INTAKE.ratedWhileReplied), ...done.slice(0, ratings.length - INTAKE.ratedWhileReplied)]);
  const turned = done.toReversed();
  const openFollowed = open.slice(-INTAKE.followedUpWhileReplied);
  const answered = [...openFollowed, ...turned.slice(0, INTAKE.followUpsAnswered - openFollowed.length)];
  const unanswered = turned.slice(answered.length - openFollowed.length, answered.length - openFollowed.length + INTAKE.followUpsUnanswered);
  const followed = new Map<PlannedSuggestion, boolean | null>();
  source.shuffled(answered).forEach((suggestion, index) => followed.set(suggestion, index < INTAKE.followUpsSolved));
  for (const suggestion of unanswered) followed.set(suggestion, null);
  const answers = new Map<string, SuggestionAnswer>();
  let next = 0;
  for (const suggestion of counted) {
    const solved = followed.get(suggestion);
    answers.set(suggestion.id, {
      rating: rated.has(suggestion) ? nth(ratings, next++) : null,
      ratedOn: rated.has(suggestion) ? answerDay(source.next(), suggestion, 0.6) : null,
      followUp: solved === undefined ? null : { doneOn: answerDay(source.next(), suggestion, 1), reached: solved !== null, solved },
    });
  }
  return answers;
};

/** Days between the reply and the last day on which an answer may come. */
const roomOf = ({ dates }: PlannedSuggestion): number => (dates.answerUntil ?? 0) - (dates.repliedOn ?? 0);

const answerDay = (share: number, suggestion: PlannedSuggestion, part: number): Day =>
  (suggestion.dates.repliedOn as Day) + 1 + Math.floor(share * Math.max(0, roomOf(suggestion) - 1) * part);
