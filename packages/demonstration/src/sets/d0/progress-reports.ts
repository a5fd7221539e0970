import { Tables, type Batch } from '../../forge/batch.js';
import { day, instant, isoDate, monthOf, workingAfter, workingUntil, type Day } from '../../forge/days.js';
import { TODAY, UNFINISHED } from './district-plan.js';
import { Journal } from '../../forge/journal.js';
import { actorsOf } from '../../parts/project-actors.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

interface PlannedReport {
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly dueOn: Day;
  readonly submittedOn: Day | null;
  readonly confirmedOn: Day | null;
  readonly progress: number;
}

/** Monthly reports: the last confirmed one of every project, and all of those that are not yet written off. */
export function* progressReportBatches(ground: ProjectGround): Generator<Batch> {
  const { forge, staff } = ground;
  const tables = new Tables('progress_report', 'progress_report_event');
  for (const [index, project] of ground.projects.entries()) {
    if (!isCounted(project)) continue;
    const actors = actorsOf(staff, project, index);
    for (const report of reportsOf(project)) {
      const row = forge.ledger(report.periodStart, 480);
      const journal = new Journal(forge, 'progressReport', 'progress_report_id', row['id'] as string)
        .move('report.open', { on: report.periodStart, minutes: 480, by: null });
      if (report.submittedOn !== null) journal.move('report.submit', { on: report.submittedOn, minutes: 620, by: actors.lead });
      if (report.confirmedOn !== null) journal.move('report.confirm', { on: report.confirmedOn, minutes: 860, by: actors.clerk, publicText: `形象进度${report.progress}%。` });
      for (const event of journal.rows) tables.add('progress_report_event', event);
      const submitted = report.submittedOn !== null;
      tables.add('progress_report', {
        ...row,
        project_id: project.id,
        kind: 'MONTHLY',
        period_start: isoDate(report.periodStart),
        period_end: isoDate(report.periodEnd),
        due_at: instant(report.dueOn, 1080),
        submitted_at: report.submittedOn === null ? null : instant(report.submittedOn, 620),
        submitted_by: submitted ? actors.lead : null,
        missed_at: null,
        confirmed_at: report.confirmedOn === null ? null : instant(report.confirmedOn, 860),
        confirmed_by: report.confirmedOn === null ? null : actors.clerk,
        progress_percent: submitted ? report.progress : null,
        invested_amount: null,
        work_done: submitted ? workDone(project, report.progress) : null,
        highlight: report.progress === 100 && index % 9 === 0 ? `请居民代表当“质检员”，${project.work.done}。` : null,
        sent_to_media: report.progress === 100 && index % 9 === 0,
        problems: null,
        next_steps: submitted ? (report.progress === 100 ? '组织验收，明确管护责任' : '按节点推进，做好现场安全') : null,
        return_reason: null,
        state: journal.state,
      });
    }
    yield* tables.overflow();
  }
  yield* tables.batches();
}

const dueOf = (on: Day): Day => workingUntil(monthOf(on).first + 24);

const workDone = (project: PlannedProject, progress: number): string =>
  progress === 100 ? `${project.work.done}。` : `${project.work.ask}已完成${progress}%，人员和材料到位。`;

const reportsOf = (project: PlannedProject): PlannedReport[] => {
  const { startedOn, completedOn, writtenOffOn } = project.dates;
  if (completedOn === null) return openReports(project);
  const last = finalReport(startedOn, completedOn);
  if (writtenOffOn !== null) return [last];
  return [...monthsBefore(startedOn, last.periodStart, (on) => Math.min(95, Math.round(((on - startedOn) / (completedOn - startedOn)) * 20) * 5)), last];
};

/** The report that brings the work to 100 %, confirmed no later than the completion. */
const finalReport = (startedOn: Day, completedOn: Day): PlannedReport => {
  const { first } = monthOf(completedOn);
  const due = dueOf(completedOn);
  const wanted = workingUntil(Math.min(completedOn - 1, due));
  const submittedOn = Math.max(wanted, startedOn);
  const period = submittedOn < first ? monthOf(submittedOn) : monthOf(completedOn);
  return {
    periodStart: Math.max(period.first, startedOn),
    periodEnd: period.last,
    dueOn: Math.max(dueOf(submittedOn), submittedOn),
    submittedOn,
    confirmedOn: Math.min(workingAfter(submittedOn, 1), completedOn),
    progress: 100,
  };
};

const monthsBefore = (startedOn: Day, before: Day, progress: (on: Day) => number): PlannedReport[] => {
  const reports: PlannedReport[] = [];
  for (let first = monthOf(startedOn).first; first < monthOf(before).first; first = monthOf(first).last + 1) {
    const dueOn = dueOf(first);
    const submittedOn = workingUntil(dueOn - 1);
    if (submittedOn < startedOn + 3) continue;
    reports.push({ periodStart: Math.max(first, startedOn), periodEnd: monthOf(first).last, dueOn, submittedOn, confirmedOn: workingAfter(submittedOn, 1), progress: progress(submittedOn) });
  }
  return reports;
};

/** The two projects under way: the reports so far, and that of November, which one lead has already sent in. */
const openReports = (project: PlannedProject): PlannedReport[] => {
  const { first, last } = monthOf(TODAY);
  const { startedOn } = project.dates;
  const dueOn = dueOf(TODAY);
  const reportedOn = day(UNFINISHED.initial.reportedOn);
  const so = (on: Day): number => Math.round((UNFINISHED.initial.progress * Math.min(1, (on - startedOn) / (reportedOn - startedOn - 3))) / 5) * 5;
  const november = { periodStart: Math.max(first, startedOn), periodEnd: last, dueOn };
  if (project.isAddition) return [{ ...november, submittedOn: null, confirmedOn: null, progress: 0 }];
  return [...monthsBefore(startedOn, first, so), { ...november, submittedOn: TODAY - 1, confirmedOn: null, progress: 92 }];
};
