import type { DeadlineTerm } from './deadlines/deadline-policy.js';
import { addDays, addMonths, daysBetween, weekdayOf, yearOf } from './iso-date.js';

/** Working and rest days: Monday to Friday work, but for the exceptional days (holidays and make-up days). */
export interface WorkCalendar {
  readonly exceptions: ReadonlyMap<string, boolean>;
  /** The years whose holidays are known. */
  readonly years: ReadonlySet<number>;
}

/** A computed day; `calendarMissing` when it rests on a year whose holidays are not known yet. */
export interface CalendarDay {
  readonly date: string;
  readonly calendarMissing: boolean;
}

/** A calendar from its rows. Without a list, the years known are those that have a row. */
export function workCalendar(
  days: Iterable<{ readonly date: string; readonly isWorkingDay: boolean }>,
  years?: Iterable<number>,
): WorkCalendar {
  const exceptions = new Map<string, boolean>();
  for (const day of days) exceptions.set(day.date, day.isWorkingDay);
  return { exceptions, years: new Set(years ?? [...exceptions.keys()].map(yearOf)) };
}

export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  return calendar.exceptions.get(day) ?? weekdayOf(day) <= 5;
}

function calendarDay(calendar: WorkCalendar, from: string, date: string): CalendarDay {
  const calendarMissing = !calendar.years.has(yearOf(from)) || !calendar.years.has(yearOf(date));
  return { date, calendarMissing };
}

/** The day itself, or the next or previous working day when it is a rest day. */
export function toWorkingDay(calendar: WorkCalendar, day: string, direction: 1 | -1 = 1): CalendarDay {
  let date = day;
  while (!isWorkingDay(calendar, date)) date = addDays(date, direction);
  return calendarDay(calendar, day, date);
}

/** The working day `count` working days after a day; the day itself does not count. */
export function addWorkingDays(calendar: WorkCalendar, day: string, count: number): CalendarDay {
  if (count === 0) return toWorkingDay(calendar, day);
  const direction = Math.sign(count);
  let date = day;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, direction);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return calendarDay(calendar, addDays(day, direction), date);
}

/**
 * The last day of a limit, counted from the day after its start. One in days that ends on a rest day moves to
 * the next working day; months and years are terms, and a reminder before an event is a mark: neither moves.
 * @throws RangeError for a limit of unit CLOCK, which no count of days gives
 */
export function dueOn(term: DeadlineTerm, startOn: string, calendar: WorkCalendar): CalendarDay {
  switch (term.unit) {
    case 'WORKING':
      return addWorkingDays(calendar, startOn, term.amount);
    case 'CALENDAR': {
      const date = addDays(startOn, term.amount);
      return term.amount < 0 ? { date, calendarMissing: false } : toWorkingDay(calendar, date);
    }
    case 'MONTH':
      return { date: addMonths(startOn, term.amount), calendarMissing: false };
    case 'YEAR':
      return { date: addMonths(startOn, term.amount * 12), calendarMissing: false };
    case 'CLOCK':
      throw new RangeError('A limit of unit CLOCK is not a count of days');
  }
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let left = daysBetween(from, to), day = from; left > 0; left -= 1) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}
