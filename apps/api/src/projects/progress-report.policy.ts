import { progressReportMachine } from '@doorstep/domain/machines/progress-report';
import type { Concept } from '../platform/operation/concept.js';
import { ProgressReport, ProgressReportEvent } from './progress-report.entity.js';
import { Project } from './project.entity.js';
import { projectConcept } from './project.policy.js';

/** A report belongs where its project does; it is public once it is confirmed and its project is. */
export const progressReportConcept: Concept<ProgressReport> = {
  name: 'progressReport',
  idKind: 'rpt',
  entity: ProgressReport,
  reading: 'PROJECT_WORK',
  machine: progressReportMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as ProgressReport['state'];
  },
  async subjectOf(row, act) {
    return projectConcept.subjectOf(await act.em.findOneOrFail(Project, { id: row.projectId }), act);
  },
  writeEvent(row, event, act) {
    act.em.create(ProgressReportEvent, { districtCode: row.districtCode, progressReportId: row.id, ...event, createdBy: event.actorId });
  },
  async publicRows(row, act) {
    if (row.state !== 'CONFIRMED' || row.voidedAt) return [];
    const project = await act.em.findOneOrFail(Project, { id: row.projectId });
    return (await projectConcept.publicRows?.(project, act))?.length ? [{ type: 'rpt', id: row.id }] : [];
  },
};
