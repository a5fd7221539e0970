import { day, workingUntil } from '../../forge/days.js';
import { nth } from '../../forge/random.js';
import type { SmallProject } from '../../parts/projects.js';
import { sentInTime, type ReportPeriod, type SentReport } from '../../parts/report-batches.js';
import { MONDAYS, PROGRESS, WEEKS_IN_TIME } from './plan.js';

/** Days from Monday to Thursday. */
const THURSDAY = 3;
/** Days after the due day on which a report counts as missed. */
const MISSED_AFTER = 3;
const TODAY = day('2021-09-03');

/** Weekly reports on Thursdays, the monthly one of August on the 25th; that of July was due before the work began. */
export const PERIODS: readonly ReportPeriod[] = [
  ...MONDAYS.map((monday): ReportPeriod => ({ kind: 'WEEKLY', start: day(monday), end: day(monday) + 6, dueOn: workingUntil(day(monday) + THURSDAY), isExempt: false })),
  { kind: 'MONTHLY', start: day('2021-08-01'), end: day('2021-08-31'), dueOn: workingUntil(day('2021-08-25')), isExempt: false },
];

const first = day(nth(MONDAYS, 0));

/** In time, but for the late ones: two reports, then none, until each is marked as missed. */
export const sentBy = (late: readonly SmallProject[]): ((project: SmallProject, period: ReportPeriod) => SentReport) => {
  const behind = new Set(late.map(({ id }) => id));
  return (project, period) => {
    const weeks = Math.floor((period.dueOn - first) / 7) + 1;
    if (!behind.has(project.id)) return sentInTime(period, Math.round((PROGRESS.inTime * weeks) / MONDAYS.length));
    if (weeks <= WEEKS_IN_TIME) return sentInTime(period, Math.round((PROGRESS.late * weeks) / WEEKS_IN_TIME));
    const missedOn = period.dueOn + MISSED_AFTER;
    return { submittedOn: null, confirmedOn: null, missedOn: missedOn < TODAY ? missedOn : null, progress: 0 };
  };
};
