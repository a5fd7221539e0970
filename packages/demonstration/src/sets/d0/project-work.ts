import { Tables, type Batch } from '../../forge/batch.js';
import { instant, isoDate, isoDateOrNull, workingFrom, type Day } from '../../forge/days.js';
import { outputsOf, type PlannedOutput } from './outputs.js';
import { actorsOf, type ProjectActors } from '../../parts/project-actors.js';
import { writeOffSteps } from './project-history.js';
import type { PlannedProject } from './project-plan.js';
import { nth } from '../../forge/random.js';
import { TODAY } from './district-plan.js';
import type { ProjectGround } from './project-ground.js';
import { phoneNumber } from '../../words/person.js';

/** Name and weight of the milestones; the weights of each sum to 100. */
const WORK_STEPS: readonly (readonly [string, number])[] = [['前期准备', 10], ['开工建设', 25], ['主体完成', 45], ['竣工收尾', 20]];
const SERVICE_STEPS: readonly (readonly [string, number])[] = [['方案制定', 20], ['服务启动', 30], ['集中实施', 35], ['总结回访', 15]];

/** Plans, milestones, outputs, acceptance, upkeep and write-off of the projects. */
export function* projectWorkBatches(ground: ProjectGround): Generator<Batch> {
  const tables = new Tables('implementation_plan', 'milestone', 'project_output', 'acceptance_check', 'maintenance', 'write_off');
  const outputs = outputsOf(ground);
  for (const [index, project] of ground.projects.entries()) {
    if (project.noise === 'REJECTED' || project.noise === 'VOIDED') continue;
    const actors = actorsOf(ground.staff, project, index);
    addPlan(ground, tables, project, actors);
    addOutputs(ground, tables, project, actors, outputs.get(project.id) ?? []);
    if (project.dates.acceptedOn !== null) addAcceptance(ground, tables, project, actors, project.dates.acceptedOn, index);
    addWriteOff(ground, tables, project, actors, index);
    yield* tables.overflow();
  }
  yield* tables.batches();
}

const addPlan = ({ forge }: ProjectGround, tables: Tables, project: PlannedProject, actors: ProjectActors): void => {
  const { listedOn, plannedStartOn, plannedEndOn, startedOn, completedOn } = project.dates;
  const steps = project.work.isAsset ? WORK_STEPS : SERVICE_STEPS;
  tables.add('implementation_plan', {
    ...forge.changing(listedOn, 700, actors.lead),
    project_id: project.id,
    tasks: `${project.work.ask}；按${steps.map(([name]) => name).join('、')}四个节点推进。`,
    implementer: project.implementer.name,
    approved_on: isoDate(listedOn),
  });
  steps.forEach(([name, weight], step) => {
    const share = (step + 1) / steps.length;
    const planned = step === 0 ? Math.min(plannedStartOn + 9, plannedEndOn) : Math.round(plannedStartOn + (plannedEndOn - plannedStartOn) * share);
    tables.add('milestone', {
      ...forge.changing(listedOn, 701, actors.lead),
      project_id: project.id,
      name,
      planned_on: isoDate(planned),
      done_on: doneOn(startedOn, completedOn, project, share),
      weight_percent: weight,
      evidence: null,
      voided_at: null,
    });
  });
};

const doneOn = (startedOn: Day, completedOn: Day | null, project: PlannedProject, share: number): string | null => {
  if (completedOn !== null) return isoDate(Math.round(startedOn + (completedOn - startedOn) * share));
  if (project.isAddition || share === 1) return null;
  return isoDate(Math.round(startedOn + (TODAY - 10 - startedOn) * share));
};

const addOutputs = ({ forge }: ProjectGround, tables: Tables, project: PlannedProject, actors: ProjectActors, outputs: readonly PlannedOutput[]): void => {
  const { completedOn } = project.dates;
  if (completedOn === null) return;
  for (const output of outputs) {
    tables.add('project_output', {
      ...forge.ledger(completedOn, 890, actors.lead),
      project_id: project.id,
      name: output.type,
      unit: output.unit,
      quantity: output.quantity,
      mode: output.mode,
      on: isoDate(completedOn),
    });
  }
};

const addAcceptance = ({ forge, organizations }: ProjectGround, tables: Tables, project: PlannedProject, actors: ProjectActors, acceptedOn: Day, index: number): void => {
  const unit = project.village && project.town ? nth(organizations.townOffices, project.town.index) : organizations.serviceCentre;
  const repaired = project.dates.grade !== 'EXCELLENT' && index % 11 === 0;
  tables.add('acceptance_check', {
    ...forge.changing(acceptedOn, 650, actors.accepts),
    project_id: project.id,
    checked_on: isoDate(acceptedOn),
    organization_id: unit.id,
    team: `${unit.short}2人、监督员1人、居民代表${3 + (index % 3)}人`,
    resident_signatures: 3 + (index % 3),
    result: 'PASS',
    defects: repaired ? '个别部位不平整，验收前已整改到位' : null,
  });
  const source = forge.stream(project.id);
  tables.add('maintenance', {
    ...forge.changing(acceptedOn, 640, actors.lead),
    project_id: project.id,
    owner_id: project.lead.id,
    contact: `${project.lead.short}值班电话 ${phoneNumber(source)}`,
    warranty_until: project.work.isAsset ? isoDate(acceptedOn + 365) : null,
  });
};

const addWriteOff = ({ forge, staff }: ProjectGround, tables: Tables, project: PlannedProject, actors: ProjectActors, index: number): void => {
  const steps = writeOffSteps(project, index);
  if (!steps) return;
  tables.add('write_off', {
    ...forge.changing(steps.requestedOn, 840, actors.requestsWriteOff),
    project_id: project.id,
    requested_by: actors.requestsWriteOff,
    evidence: '实施方案、验收表、资金支出凭证、前后对比照片',
    experience: `${project.placeText}${project.work.done}，群众全程参与，问题在施工中就地解决。`,
    practice: '先议后办、边干边评，建成后明确管护责任人。',
    story: `附近居民说：“以前${project.work.need}，现在${project.work.done}。”`,
    looked_back_on: isoDate(steps.requestedOn),
    not_rated_reason: null,
    finance_signed_by: steps.signedOn === null ? null : staff.financeOfficer(index),
    finance_signed_on: isoDateOrNull(steps.signedOn),
    approved_by: steps.approvedOn === null ? null : staff.operator(index),
    at: steps.approvedOn === null ? null : instant(workingFrom(steps.approvedOn), 960),
    doc_no: steps.approvedOn === null ? null : `${forge.district.mark}民销〔${isoDate(steps.approvedOn).slice(0, 4)}〕${index + 1}号`,
  });
};
