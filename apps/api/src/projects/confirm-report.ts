import { dayInShanghai } from '../platform/clock.js';
import { refuseSamePerson } from '../platform/operation/same-person.js';
import { LockMode } from '@mikro-orm/core';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { ProgressReport } from './progress-report.entity.js';
import { progressReportConcept } from './progress-report.policy.js';
import { refreshLight } from './project-light.js';
import { projectConcept } from './project.policy.js';
import { Project } from './project.entity.js';

/** Another person than the submitter confirms; the project takes the percent of its latest confirmed period. */
export const confirmReport = moveOperation({
  name: 'confirmReport',
  move: 'report.confirm',
  concept: progressReportConcept,
  input: {},
  async guard(act, report) {
    await refuseSamePerson(act, report.submittedBy, report.submittedAt ? dayInShanghai(report.submittedAt) : null);
  },
  async change(act, report) {
    report.confirmedAt = act.now;
    report.confirmedBy = act.actorId;
    await takeProgress(act, report);
  },
  publicText: (_values, report) => `形象进度${Number(report.progressPercent)}%。`,
});

async function takeProgress(act: Act, report: ProgressReport): Promise<void> {
  const { districtCode, projectId, periodEnd } = report;
  const later = await act.em.count(ProgressReport, { districtCode, projectId, state: 'CONFIRMED', periodEnd: { $gt: periodEnd }, voidedAt: null });
  if (later > 0) return;
  const project = await act.em.findOneOrFail(Project, { id: projectId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  project.progressPercent = report.progressPercent ?? project.progressPercent;
  await refreshLight(act, project);
  act.changes.note([], (await projectConcept.publicRows?.(project, act)) ?? []);
}
