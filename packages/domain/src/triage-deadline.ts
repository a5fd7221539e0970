import type { TriageClass } from './code-lists/suggestion-codes.js';
import type { DeadlineKey } from './deadlines.js';
import type { DeadlineTerm } from './deadlines/deadline-policy.js';
import { daysBetween } from './iso-date.js';
import { dueOn } from './work-calendar.js';
import type { CalendarDay, WorkCalendar } from './work-calendar.js';

/** The limit within which an assignment of this class is handled. */
export function handlingKeyOf(triageClass: TriageClass): 'handle.a' | 'handle.b' | 'handle.c' {
  return ({ A: 'handle.a', B: 'handle.b', C: 'handle.c' } as const)[triageClass];
}

/** The limit of the first response to a suggestion of this class. */
export function responseKeyOf(triageClass: TriageClass): DeadlineKey {
  return triageClass === 'C' ? 'response.c' : 'response';
}

/** Days that a row spent in a state, both ends given; a span still open ends today. */
export function daysSpent(
  spans: readonly { readonly from: string; readonly to: string | null }[],
  today: string,
): number {
  return spans.reduce((sum, { from, to }) => sum + Math.max(0, daysBetween(from, to ?? today)), 0);
}

/** Due day of the screening: the days in NEEDS_INFO do not count. */
export function screeningDueOn(
  term: DeadlineTerm,
  receivedOn: string,
  pausedDays: number,
  calendar: WorkCalendar,
): CalendarDay {
  return dueOn({ ...term, amount: term.amount + pausedDays }, receivedOn, calendar);
}

/**
 * Due day of an assignment. Terms in calendar days include the research: its days are taken off, though at
 * least one is left; terms in working days (class C) have none to take off.
 */
export function handlingDueOn(
  term: DeadlineTerm,
  issuedOn: string,
  researchDays: number,
  calendar: WorkCalendar,
): CalendarDay {
  const amount = term.unit === 'CALENDAR' ? Math.max(1, term.amount - researchDays) : term.amount;
  return dueOn({ ...term, amount }, issuedOn, calendar);
}

/**
 * The latest day to which an extension may move a deadline: once, by at most the original term. The term of an
 * order, which has no policy, is the days from its issue to its deadline.
 */
export function latestExtensionOn(dueDay: string, term: DeadlineTerm, calendar: WorkCalendar): CalendarDay {
  return dueOn(term, dueDay, calendar);
}
