import { DEADLINES } from './deadlines.js';
import { addDays, addMonths, mondayOf } from './iso-date.js';
import { toWorkingDay, workingDaysBetween } from './work-calendar.js';
import type { CalendarDay, WorkCalendar } from './work-calendar.js';

/** A week with so few working days owes no report. */
const EXEMPT_WORKING_DAYS = 2;

/** On which day a week of reports begins; a setting of the district. */
export const WEEK_STARTS = {
  MONDAY: { zh: '周一', en: 'Monday' },
  SUNDAY: { zh: '周日', en: 'Sunday' },
} as const;
export type WeekStart = keyof typeof WEEK_STARTS;

/** First day of the week of reports that a day lies in. */
export function reportWeekOf(day: string, start: WeekStart): string {
  return start === 'MONDAY' ? mondayOf(day) : addDays(mondayOf(addDays(day, 1)), -1);
}

/** Due day of the week's report: Thursday, or the working day before it. */
export function weeklyReportDue(
  calendar: WorkCalendar,
  dayOfWeek: string,
  weekday: number = DEADLINES['report.weekly'].amount,
  start: WeekStart = 'MONDAY',
): CalendarDay {
  // Every week of reports holds one Monday: its first or its second day.
  const monday = mondayOf(addDays(reportWeekOf(dayOfWeek, start), 1));
  return toWorkingDay(calendar, addDays(monday, weekday - 1), -1);
}

/** Due day of the month's report: the 25th, or the working day before it. `month` is any day of the month. */
export function monthlyReportDue(
  calendar: WorkCalendar,
  month: string,
  dayOfMonth: number = DEADLINES['report.monthly'].amount,
): CalendarDay {
  return toWorkingDay(calendar, addDays(`${month.slice(0, 7)}-01`, dayOfMonth - 1), -1);
}

/** Whether the week owes no report. */
export function isExemptWeek(calendar: WorkCalendar, dayOfWeek: string, start: WeekStart = 'MONDAY'): boolean {
  const first = reportWeekOf(dayOfWeek, start);
  return workingDaysBetween(calendar, addDays(first, -1), addDays(first, 6)) <= EXEMPT_WORKING_DAYS;
}

/** The days on which the calls of a quarter are made: last working day of its second month to its last day. */
export function callPeriodOf(
  calendar: WorkCalendar,
  year: number,
  quarter: 1 | 2 | 3 | 4,
): { readonly opensOn: CalendarDay; readonly closesOn: string } {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  return {
    opensOn: toWorkingDay(calendar, addDays(addMonths(first, 2), -1), -1),
    closesOn: addDays(addMonths(first, 3), -1),
  };
}
