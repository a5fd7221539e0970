import chineseDays from 'chinese-days';
import { addDays } from './iso-date.js';

/** The first and the last year whose holidays the seed holds; a later one is entered when the State Council announced it. */
export const SEEDED_CALENDAR_YEARS = { first: 2020, last: 2026 } as const;

/** A day on which offices rest although it is a working day of the week, or work although it is not. */
export interface SpecialDay {
  readonly date: string;
  readonly isWorkingDay: boolean;
  readonly name: string;
}

/**
 * The holidays and make-up days that a district's work calendar starts with, as the State Council announced them;
 * from the package chinese-days (MIT), which holds the announcements of each year.
 */
export function seededCalendar(
  first: number = SEEDED_CALENDAR_YEARS.first,
  last: number = SEEDED_CALENDAR_YEARS.last,
): SpecialDay[] {
  const days: SpecialDay[] = [];
  for (let date = `${first}-01-01`; date <= `${last}-12-31`; date = addDays(date, 1)) {
    const { work, name } = chineseDays.getDayDetail(date);
    // 'Spring Festival,春节,4' names a special day; an ordinary one has the name of its weekday.
    const holiday = name.split(',')[1];
    if (holiday === undefined) continue;
    days.push({ date, isWorkingDay: work, name: work ? `${holiday}调休上班` : holiday });
  }
  return days;
}
