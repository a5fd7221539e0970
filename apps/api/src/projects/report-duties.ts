import type { ReportKind } from '@doorstep/domain/code-lists/delivery-codes';
import { REPORT_DUE_TIME } from '@doorstep/domain/deadlines';
import { addDays, addMonths } from '@doorstep/domain/iso-date';
import { isExemptWeek, monthlyReportDue, reportWeekOf, weeklyReportDue, type WeekStart } from '@doorstep/domain/report-due';
import { dueOn as lastDayOf } from '@doorstep/domain/work-calendar';
import { calendarOf, termOf } from '../platform/deadlines.js';
import { dayInShanghai } from '../platform/clock.js';
import type { Act } from '../platform/operation/act.js';
import { settingOf } from '../platform/settings.js';
import { ProgressReport } from './progress-report.entity.js';
import { progressReportConcept } from './progress-report.policy.js';
import { Project } from './project.entity.js';

interface Period {
  readonly kind: ReportKind;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  /** The period owes no report. */
  readonly isExempt: boolean;
}

/** Opens the reports of the running week and month for every project under way (model §4.4). */
export async function openReports(act: Act): Promise<void> {
  const { districtCode } = act;
  const projects = await act.em.find(Project, { districtCode, state: 'IMPLEMENTING', voidedAt: null, archivedAt: null });
  for (const { isExempt, dueOn, ...period } of await periodsOf(act)) {
    const known = await act.em.find(ProgressReport, { districtCode, kind: period.kind, periodStart: period.periodStart }, { fields: ['projectId'] });
    const reported = new Set(known.map((report) => report.projectId));
    for (const project of projects) {
      // Work that began after the due day owes its first report for the next period.
      if (reported.has(project.id) || (project.startedOn ?? act.today) > dueOn) continue;
      const state = isExempt ? 'EXEMPT' : 'DUE';
      const report = act.em.create(ProgressReport, {
        ...period,
        districtCode,
        projectId: project.id,
        dueAt: new Date(`${dueOn}T${REPORT_DUE_TIME}:00+08:00`),
        state,
      });
      await act.log(progressReportConcept, report, isExempt ? 'report.exempt' : 'report.open', null, state);
    }
  }
}

/** Frees projects that are no longer under way from their open reports, and marks what did not come in time. */
export async function missReports(act: Act): Promise<void> {
  const { districtCode } = act;
  const due = await act.em.find(ProgressReport, { districtCode, state: 'DUE', voidedAt: null });
  const underWay = await act.em.find(Project, { id: { $in: due.map((report) => report.projectId) }, state: 'IMPLEMENTING' }, { fields: ['id'] });
  const working = new Set(underWay.map((project) => project.id));
  const [term, calendar] = [await termOf(act, 'report.missed'), await calendarOf(act)];
  for (const report of due) {
    if (!working.has(report.projectId)) await act.step(progressReportConcept, report, 'report.exempt');
    else if (lastDayOf(term, dayInShanghai(report.dueAt), calendar).date < act.today) {
      report.missedAt = act.now;
      await act.step(progressReportConcept, report, 'report.miss');
    }
  }
}

/** The periods of the day that the district reports on: settings `report.weeklyDue`, `report.monthlyDue` and `report.weekStart`. */
async function periodsOf(act: Act): Promise<Period[]> {
  const calendar = await calendarOf(act);
  const periods: Period[] = [];
  if (await settingOf(act, 'report.weeklyDue', true)) {
    const start = await settingOf<WeekStart>(act, 'report.weekStart', 'MONDAY');
    const first = reportWeekOf(act.today, start);
    const { amount } = await termOf(act, 'report.weekly');
    periods.push({
      kind: 'WEEKLY',
      periodStart: first,
      periodEnd: addDays(first, 6),
      dueOn: weeklyReportDue(calendar, first, amount, start).date,
      isExempt: isExemptWeek(calendar, first, start),
    });
  }
  if (await settingOf(act, 'report.monthlyDue', true)) {
    const first = `${act.today.slice(0, 7)}-01`;
    const { amount } = await termOf(act, 'report.monthly');
    periods.push({
      kind: 'MONTHLY',
      periodStart: first,
      periodEnd: addDays(addMonths(first, 1), -1),
      dueOn: monthlyReportDue(calendar, first, amount).date,
      isExempt: false,
    });
  }
  return periods;
}
