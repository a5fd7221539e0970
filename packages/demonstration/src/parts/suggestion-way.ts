import { DEADLINES } from '@doorstep/domain/deadlines';
import { handlingKeyOf } from '@doorstep/domain/triage-deadline';
import { workingAfter, workingFrom, workingWithin, type Day } from '../forge/days.js';
import type { Random } from '../forge/random.js';
import type { SuggestionDates, TriageClass } from './suggestion.js';

/** How far a suggestion has come on the day of the set. */
export type Reached = 'HANDLING' | 'REPLIED' | 'CLOSED';

/** Days between the order and the reply, least and most. */
const TAKEN: Readonly<Record<TriageClass, readonly [number, number]>> = { A: [10, 24], B: [14, 38], C: [2, 5] };

/** A reply is open to ratings for so many days before it may be closed. */
const DAYS_TO_CLOSE = 14;

/** The days of an accepted suggestion; nothing lies on or after `today`. */
export const wayOf = (source: Random, reached: Reached, triageClass: TriageClass, receivedOn: Day, today: Day): SuggestionDates => {
  const last = today - 1;
  const registeredOn = Math.min(workingAfter(receivedOn, 1), last);
  const screenedOn = Math.min(Math.max(workingAfter(receivedOn, source.between(1, 3)), registeredOn), last);
  const assignedOn = Math.min(workingAfter(screenedOn, 1), last);
  const { amount, unit } = DEADLINES[handlingKeyOf(triageClass)];
  const dueOn = unit === 'WORKING' ? workingAfter(assignedOn, amount) : workingFrom(assignedOn + amount);
  const handling = { registeredOn, screenedOn, researchFrom: null, assignedOn, dueOn, repliedOn: null, reviewedOn: null, closedOn: null, answerUntil: null };
  if (reached === 'HANDLING') return handling;
  const latest = reached === 'REPLIED' ? last : today - DAYS_TO_CLOSE;
  const wanted = assignedOn + source.between(...TAKEN[triageClass]);
  const repliedOn = workingWithin(Math.min(wanted, latest), assignedOn + 1, Math.max(assignedOn + 1, latest));
  if (reached === 'REPLIED') return { ...handling, repliedOn, answerUntil: last };
  const reviewedOn = workingWithin(repliedOn + source.between(8, 16), repliedOn + 7, last - 2);
  const closedOn = workingWithin(reviewedOn + source.between(1, 4), reviewedOn, last);
  return { ...handling, repliedOn, reviewedOn, closedOn, answerUntil: reviewedOn - 1 };
};
