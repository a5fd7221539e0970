import { seededCalendar } from '@doorstep/domain/work-calendar-seed';

const DAY_MS = 86_400_000;
const dayOf = (iso: string): number => Date.parse(iso) / DAY_MS;

/** The days that differ from the ordinary week, by day since 1970-01-01, with the name that staff read. */
const SPECIAL = new Map(seededCalendar().map(({ date, isWorkingDay, name }) => [dayOf(date), { isWorkingDay, name }]));

/** Whether offices work on a day (days since 1970-01-01). */
export const isWorkingDay = (day: number): boolean => {
  const special = SPECIAL.get(day);
  if (special) return special.isWorkingDay;
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
};

export const calendarExceptions = (): { day: number; isWorkingDay: boolean; name: string }[] =>
  [...SPECIAL].map(([day, special]) => ({ day, ...special }));
