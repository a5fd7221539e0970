import { day, workingUntil } from '../../forge/days.js';
import { isWorkingDay } from '../../forge/work-calendar.js';
import type { ReportPeriod, SentReport } from '../../parts/report-batches.js';
import { sentInTime } from '../../parts/report-batches.js';
import { LAST_PROGRESS, WEEKS } from './plan.js';

/** A week with so few working days owes no report. */
const EXEMPT_DAYS = 2;
/** Days from Sunday to Thursday. */
const THURSDAY = 4;

const first = day(WEEKS.from);
const last = day(WEEKS.to);

/** The weeks, Sunday to Saturday; due on Thursday or the working day before it. */
export const WEEKLY_PERIODS: readonly ReportPeriod[] = Array.from({ length: (last + 1 - first) / 7 }, (_, week): ReportPeriod => {
  const start = first + week * 7;
  const working = Array.from({ length: 7 }, (_day, turn) => start + turn).filter(isWorkingDay).length;
  return { kind: 'WEEKLY', start, end: start + 6, dueOn: workingUntil(start + THURSDAY), isExempt: working <= EXEMPT_DAYS };
});

/** Every week in time; the work goes on evenly. */
export const sentEveryWeek = (period: ReportPeriod): SentReport => sentInTime(period, Math.round((LAST_PROGRESS * (period.end - first)) / (last - first)));
