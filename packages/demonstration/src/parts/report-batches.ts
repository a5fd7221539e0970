import { Tables, type Batch } from '../forge/batch.js';
import { instant, isoDate, workingAfter, workingUntil, type Day } from '../forge/days.js';
import { Journal } from '../forge/journal.js';
import type { Ground } from '../ground/ground.js';
import { actorsOf } from './project-actors.js';
import type { SmallProject } from './projects.js';

/** A period for which reports are owed. */
export interface ReportPeriod {
  readonly kind: 'WEEKLY' | 'MONTHLY';
  readonly start: Day;
  readonly end: Day;
  readonly dueOn: Day;
  readonly isExempt: boolean;
}

/** What a project sent in for a period; null: nothing came, and it was marked on that day. */
export interface SentReport {
  readonly submittedOn: Day | null;
  readonly confirmedOn: Day | null;
  readonly missedOn: Day | null;
  readonly progress: number;
}

const DUE_MINUTES = 18 * 60;

/** The ordinary way: sent on the working day before it is due, confirmed on the due day. */
export const sentInTime = ({ dueOn }: ReportPeriod, progress: number): SentReport => {
  const submittedOn = workingUntil(dueOn - 1);
  return { submittedOn, confirmedOn: Math.min(workingAfter(submittedOn, 1), dueOn), missedOn: null, progress };
};

/** Reports of the projects over the periods. */
export function* reportBatches(ground: Ground, projects: readonly SmallProject[], periods: readonly ReportPeriod[], sent: (project: SmallProject, period: ReportPeriod) => SentReport): Generator<Batch> {
  const tables = new Tables('progress_report', 'progress_report_event');
  for (const period of periods) {
    for (const project of projects) {
      addReport(ground, tables, project, period, period.isExempt ? NOTHING : sent(project, period));
      yield* tables.overflow();
    }
  }
  yield* tables.batches();
}

const NOTHING: SentReport = { submittedOn: null, confirmedOn: null, missedOn: null, progress: 0 };

const addReport = ({ forge, staff }: Ground, tables: Tables, project: SmallProject, period: ReportPeriod, report: SentReport): void => {
  const { submittedOn, confirmedOn, missedOn, progress } = report;
  const actors = actorsOf(staff, project, project.index);
  const openedOn = Math.max(period.start, project.days.startedOn ?? period.start);
  const row = forge.ledger(openedOn, 480);
  const journal = new Journal(forge, 'progressReport', 'progress_report_id', row['id'] as string);
  journal.move(period.isExempt ? 'report.exempt' : 'report.open', { on: openedOn, minutes: 480, by: null });
  if (missedOn !== null) journal.move('report.miss', { on: missedOn, minutes: 30, by: null });
  if (submittedOn !== null) journal.move('report.submit', { on: submittedOn, minutes: 620, by: actors.lead });
  if (confirmedOn !== null) journal.move('report.confirm', { on: confirmedOn, minutes: 860, by: actors.clerk, publicText: `进度${progress}%。` });
  for (const event of journal.rows) tables.add('progress_report_event', event);
  const wasSent = submittedOn !== null;
  tables.add('progress_report', {
    ...row,
    project_id: project.id,
    kind: period.kind,
    period_start: isoDate(period.start),
    period_end: isoDate(period.end),
    due_at: instant(period.dueOn, DUE_MINUTES),
    submitted_at: wasSent ? instant(submittedOn, 620) : null,
    submitted_by: wasSent ? actors.lead : null,
    missed_at: missedOn === null ? null : instant(missedOn, 30),
    confirmed_at: confirmedOn === null ? null : instant(confirmedOn, 860),
    confirmed_by: confirmedOn === null ? null : actors.clerk,
    progress_percent: wasSent ? progress : null,
    invested_amount: null,
    work_done: wasSent ? `${project.work.ask}按节点推进，累计完成${progress}%。` : null,
    highlight: null,
    sent_to_media: false,
    problems: null,
    next_steps: wasSent ? '按计划继续推进，听取群众意见' : null,
    return_reason: null,
    state: journal.state,
  });
};
