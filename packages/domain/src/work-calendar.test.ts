import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, daysLeftText } from './days-left.js';
import { DEADLINES } from './deadlines.js';
import { addDays, addMonths, daysBetween, isIsoDate, weekdayOf } from './iso-date.js';
import { callPeriodOf, isExemptWeek, monthlyReportDue, reportWeekOf, weeklyReportDue } from './report-due.js';
import {
  daysSpent,
  handlingDueOn,
  handlingKeyOf,
  latestExtensionOn,
  responseKeyOf,
  screeningDueOn,
} from './triage-deadline.js';
import {
  addWorkingDays,
  dueOn,
  isWorkingDay,
  toWorkingDay,
  workCalendar,
  workingDaysBetween,
} from './work-calendar.js';

const span = (from: string, to: string, isWorking: boolean) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => ({
    date: addDays(from, index),
    isWorkingDay: isWorking,
  }));

/** The holidays of 2026 around the autumn, as the State Council announced them. */
const calendar = workCalendar([
  ...span('2026-05-01', '2026-05-05', false),
  { date: '2026-05-09', isWorkingDay: true },
  { date: '2026-09-20', isWorkingDay: true },
  ...span('2026-09-25', '2026-09-27', false),
  ...span('2026-10-01', '2026-10-07', false),
  { date: '2026-10-10', isWorkingDay: true },
]);
const known = (date: string) => ({ date, calendarMissing: false });

describe('days', () => {
  it('exist or not', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2026-02-29')).toBe(false);
    expect(isIsoDate('2026-2-3')).toBe(false);
    expect(() => addDays('2026-13-01', 1)).toThrow(RangeError);
  });

  it('of a longer month become the last of a shorter one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(weekdayOf('2026-09-24')).toBe(4);
  });
});

describe('working days', () => {
  it('leave out holidays and weekends, and take in make-up days', () => {
    expect(addWorkingDays(calendar, '2026-09-24', 5)).toEqual(known('2026-10-09'));
    expect(isWorkingDay(calendar, '2026-09-20')).toBe(true);
    expect(isWorkingDay(calendar, '2026-09-26')).toBe(false);
    expect(addWorkingDays(calendar, '2026-10-09', 1)).toEqual(known('2026-10-10'));
    expect(addWorkingDays(calendar, '2026-10-08', -1)).toEqual(known('2026-09-30'));
  });

  it('say when the calendar of a year is missing', () => {
    expect(addWorkingDays(calendar, '2026-12-30', 2)).toEqual({ date: '2027-01-01', calendarMissing: true });
    expect(dueOn(DEADLINES.screen, '2026-12-20', calendar)).toEqual({
      date: '2027-01-04',
      calendarMissing: true,
    });
    expect(addWorkingDays(calendar, '2025-12-31', 1)).toEqual({ date: '2026-01-01', calendarMissing: false });
  });

  it('between two days mirror the addition', () => {
    expect(workingDaysBetween(calendar, '2026-09-24', '2026-10-09')).toBe(5);
    expect(workingDaysBetween(calendar, '2026-10-09', '2026-09-24')).toBe(-5);
    const anyDay = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const { date } = addWorkingDays(calendar, day, count);
        expect(isWorkingDay(calendar, date)).toBe(true);
        expect(workingDaysBetween(calendar, day, date)).toBe(count);
        expect(toWorkingDay(calendar, date).date).toBe(date);
      }),
    );
  });
});

describe('a limit', () => {
  it.each([
    ['return', '2026-09-24', '2026-10-09'],
    ['info.answer', '2026-09-16', '2026-10-08'],
    ['screen', '2026-03-01', '2026-03-16'],
    ['project.start', '2026-06-30', '2026-09-30'],
    ['archive', '2024-02-29', '2025-02-28'],
    ['supervisor.term', '2023-03-01', '2025-03-01'],
    ['supervisor.remind', '2026-03-01', '2026-01-30'],
  ] as const)('%s from %s ends on %s', (key, startOn, expected) => {
    expect(dueOn(DEADLINES[key], startOn, calendar).date).toBe(expected);
  });

  it('of unit CLOCK is no count of days', () => {
    expect(() => dueOn(DEADLINES.receipt, '2026-03-01', calendar)).toThrow(RangeError);
  });

  it('has both languages, a start and a basis', () => {
    for (const { label, startEvent, basis } of Object.values(DEADLINES)) {
      expect([label.zh, label.en, startEvent, basis].every((text: string) => text !== '')).toBe(true);
    }
    expect(Object.keys(DEADLINES)).toHaveLength(39);
  });
});

describe('reports', () => {
  it('are due on Thursday and the 25th, or the working day before', () => {
    expect(weeklyReportDue(calendar, '2026-09-21')).toEqual(known('2026-09-24'));
    expect(weeklyReportDue(calendar, '2026-10-02')).toEqual(known('2026-09-30'));
    expect(monthlyReportDue(calendar, '2026-09-10')).toEqual(known('2026-09-24'));
    expect(monthlyReportDue(calendar, '2026-11-01')).toEqual(known('2026-11-25'));
  });

  it('are not owed in a week of at most two working days', () => {
    expect(isExemptWeek(calendar, '2026-09-30')).toBe(false);
    expect(isExemptWeek(workCalendar(span('2026-10-01', '2026-10-02', false)), '2026-09-30')).toBe(false);
    expect(isExemptWeek(workCalendar(span('2026-09-28', '2026-09-30', false)), '2026-09-30')).toBe(true);
  });

  it('may count weeks from Sunday to Saturday', () => {
    expect(['2026-09-26', '2026-09-27', '2026-10-03', '2026-10-04'].map((day) => reportWeekOf(day, 'SUNDAY'))).toEqual(['2026-09-20', '2026-09-27', '2026-09-27', '2026-10-04']);
    expect(reportWeekOf('2026-09-27', 'MONDAY')).toBe('2026-09-21');
    expect(weeklyReportDue(calendar, '2026-09-20', 4, 'SUNDAY')).toEqual(known('2026-09-24'));
    const restFromMonday = workCalendar(span('2026-09-28', '2026-10-02', false));
    expect(isExemptWeek(restFromMonday, '2026-09-27', 'SUNDAY')).toBe(true);
    expect(isExemptWeek(restFromMonday, '2026-09-27')).toBe(false);
  });

  it('calls of a quarter begin on the last working day of its second month', () => {
    expect(callPeriodOf(calendar, 2026, 2)).toEqual({ opensOn: known('2026-05-29'), closesOn: '2026-06-30' });
    expect(callPeriodOf(calendar, 2026, 1).opensOn.date).toBe('2026-02-27');
  });
});

describe('the days left', () => {
  it.each([
    ['2026-10-09', '2026-09-24', '剩 5 个工作日', '5 working days left'],
    ['2026-09-24', '2026-09-24', '今日到期', 'due today'],
    ['2026-09-24', '2026-09-26', '超期 2 天', '2 days overdue'],
    ['2026-09-24', '2026-09-25', '超期 1 天', '1 day overdue'],
  ])('due %s, today %s: %s', (due, today, zh, en) => {
    expect(daysLeftText(daysLeft(calendar, due, today))).toEqual({ zh, en });
  });
});

describe('the class of a suggestion', () => {
  it('gives the limit of handling and of the first response', () => {
    expect(['A', 'B', 'C'].map((code) => handlingKeyOf(code as 'A'))).toEqual([
      'handle.a',
      'handle.b',
      'handle.c',
    ]);
    expect([responseKeyOf('A'), responseKeyOf('C')]).toEqual(['response', 'response.c']);
  });

  it('stops the screening clock while the submitter is asked, and takes research off the handling', () => {
    const paused = daysSpent(
      [
        { from: '2026-03-02', to: '2026-03-06' },
        { from: '2026-03-10', to: null },
      ],
      '2026-03-11',
    );
    expect(paused).toBe(5);
    expect(screeningDueOn(DEADLINES.screen, '2026-03-01', paused, calendar).date).toBe('2026-03-23');
    expect(handlingDueOn(DEADLINES['handle.a'], '2026-03-02', 10, calendar).date).toBe('2026-03-23');
    expect(handlingDueOn(DEADLINES['handle.c'], '2026-03-02', 10, calendar).date).toBe('2026-03-09');
    expect(latestExtensionOn('2026-03-09', DEADLINES['handle.c'], calendar).date).toBe('2026-03-16');
  });
});
