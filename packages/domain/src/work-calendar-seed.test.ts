import { describe, expect, it } from 'vitest';
import { SEEDED_CALENDAR_YEARS, seededCalendar } from './work-calendar-seed.js';
import { addWorkingDays, isWorkingDay, toWorkingDay, workCalendar } from './work-calendar.js';

describe('the work calendar of a new district', () => {
  const calendar = workCalendar(seededCalendar());

  it('knows every year from the first to the last of the seed, and no other', () => {
    const { first, last } = SEEDED_CALENDAR_YEARS;
    expect([...calendar.years].toSorted()).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  });

  // 国务院办公厅关于2024、2025、2026年部分节假日安排的通知.
  it.each([
    ['2024-02-12', false],
    ['2024-02-04', true],
    ['2024-10-12', true],
    ['2025-01-26', true],
    ['2025-10-08', false],
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-09-20', true],
    ['2026-10-10', true],
    ['2026-11-28', false],
  ])('has %s as a working day: %s', (date, expected) => {
    expect(isWorkingDay(calendar, date)).toBe(expected);
  });

  it('names what differs from the week', () => {
    const named = new Map(seededCalendar(2026, 2026).map(({ date, name }) => [date, name]));
    expect(named.get('2026-02-17')).toBe('春节');
    expect(named.get('2026-02-14')).toBe('春节调休上班');
    expect(named.has('2026-03-02')).toBe(false);
  });

  it('says of a day in a later year that its calendar is not known', () => {
    expect(addWorkingDays(calendar, '2026-12-30', 3)).toEqual({ date: '2027-01-04', calendarMissing: true });
    expect(toWorkingDay(calendar, '2026-12-31')).toEqual({ date: '2026-12-31', calendarMissing: false });
  });
});
