import { batches, type Batch } from '../../forge/batch.js';
import { workingWithin, type Day } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import { actorsOf } from '../../parts/project-actors.js';
import type { PlannedProject } from './project-plan.js';
import type { Staff } from '../../ground/staff.js';
import type { Forge } from '../../forge/forge.js';
import { TODAY } from './district-plan.js';
import type { ProjectGround } from './project-ground.js';

/** Days of a write-off; those of an evaluated project may still wait for the signature or the approval. */
export interface WriteOffSteps {
  readonly requestedOn: Day;
  readonly signedOn: Day | null;
  readonly approvedOn: Day | null;
}

/** Every third evaluated project waits for its write-off, half of them already signed by finance. */
export const writeOffSteps = (project: PlannedProject, index: number): WriteOffSteps | null => {
  const { evaluatedOn, writtenOffOn, grade } = project.dates;
  if (evaluatedOn === null) return null;
  if (writtenOffOn !== null) {
    const requestedOn = workingWithin(Math.max(evaluatedOn, writtenOffOn - 3), evaluatedOn, writtenOffOn);
    return { requestedOn, signedOn: workingWithin(Math.max(requestedOn, writtenOffOn - 1), requestedOn, writtenOffOn), approvedOn: writtenOffOn };
  }
  if (grade === 'FAIR' || index % 3 !== 0) return null;
  return { requestedOn: TODAY - 2, signedOn: index % 2 === 0 ? TODAY - 1 : null, approvedOn: null };
};

/** The log of a project from its proposal on. */
export const projectJournal = (forge: Forge, staff: Staff, project: PlannedProject, index: number): Journal<'project'> => {
  const journal = new Journal(forge, 'project', 'project_id', project.id);
  const { dates, noise } = project;
  const actors = actorsOf(staff, project, index);
  if (noise === 'REJECTED') {
    journal.move('project.propose', { on: dates.listedOn, minutes: 600, by: actors.lead });
    return journal.move('project.reject', { on: dates.listedOn + 14, minutes: 900, by: actors.approver, reason: '与上级年度工程重复，建议并入统一实施' });
  }
  if (dates.proposedOn !== null && dates.consultedOn !== null && dates.approvedOn !== null) {
    journal.move('project.propose', { on: dates.proposedOn, minutes: 600, by: actors.lead });
    journal.move('project.consult', { on: dates.consultedOn, minutes: 630, by: actors.clerk, reason: '村（居）民代表会议商议通过' });
    journal.move('project.approve', { on: dates.approvedOn, minutes: 660, by: actors.approver });
    journal.move('project.list', { on: dates.listedOn, minutes: 690, by: actors.clerk, publicText: '项目列入年度民生实事清单。' });
  } else {
    journal.move('project.add', { on: dates.listedOn, minutes: 690, by: null, publicText: '项目经动态调整列入民生实事清单。' });
  }
  if (noise === 'VOIDED') return journal;
  journal.move('project.writePlan', { on: dates.listedOn, minutes: 700, by: actors.lead });
  journal.move('project.start', { on: dates.startedOn, minutes: 720, by: actors.lead, publicText: '项目开工。' });
  if (dates.completedOn !== null) journal.move('project.complete', { on: dates.completedOn, minutes: 900, by: actors.lead, publicText: '项目完工。' });
  if (dates.acceptedOn !== null) journal.move('project.accept', { on: dates.acceptedOn, minutes: 660, by: actors.accepts, publicText: '项目通过验收，居民代表参加。' });
  if (dates.evaluatedOn !== null) journal.move('project.evaluate', { on: dates.evaluatedOn, minutes: 600, by: null, publicText: '评价结果已公布。' });
  const writeOff = writeOffSteps(project, index);
  if (writeOff) {
    journal.move('project.requestWriteOff', { on: writeOff.requestedOn, minutes: 840, by: actors.requestsWriteOff });
    if (writeOff.signedOn !== null) journal.move('project.signMoney', { on: writeOff.signedOn, minutes: 900, by: staff.financeOfficer(index) });
    if (writeOff.approvedOn !== null) journal.move('project.writeOff', { on: writeOff.approvedOn, minutes: 960, by: staff.operator(index), publicText: '项目销账。' });
  }
  return journal;
};

/** The logs of all projects. */
export function* projectEventBatches(ground: ProjectGround): Generator<Batch> {
  const rows = function* () {
    for (const [index, project] of ground.projects.entries()) yield* projectJournal(ground.forge, ground.staff, project, index).rows;
  };
  yield* batches('project_event', rows());
}
