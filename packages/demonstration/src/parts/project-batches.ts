import { scheduleLight } from '@doorstep/domain/schedule-light';
import { Tables, type Batch, type Row } from '../forge/batch.js';
import { isoDate, isoDateOrNull } from '../forge/days.js';
import { Journal } from '../forge/journal.js';
import { yuan } from '../forge/money-text.js';
import type { Ground } from '../ground/ground.js';
import { actorsOf } from './project-actors.js';
import { dayColumns, type SmallProject, type Tier } from './projects.js';
import { addTeam } from './project-team.js';

const SCALES: Readonly<Record<Tier, string>> = { DISTRICT: 'MACRO', TOWN: 'NORMAL', VILLAGE: 'MICRO' };

/** Projects with their log, their team, their plan and its milestones, and the acceptance. */
export function* smallProjectBatches(ground: Ground, projects: readonly SmallProject[]): Generator<Batch> {
  const tables = new Tables('project', 'project_event', 'project_responsibility', 'project_origin', 'approval_step', 'implementation_plan', 'milestone', 'acceptance_check');
  for (const project of projects) {
    const journal = journalOf(ground, project);
    tables.add('project', projectRow(ground, project, journal.state));
    for (const event of journal.rows) tables.add('project_event', event);
    addTeam(ground, tables, project);
    addWork(ground, tables, project);
    yield* tables.overflow();
  }
  yield* tables.batches();
}

const journalOf = ({ forge, staff }: Ground, project: SmallProject): Journal<'project'> => {
  const { days, index } = project;
  const actors = actorsOf(staff, project, index);
  const journal = new Journal(forge, 'project', 'project_id', project.id)
    .move('project.propose', { on: days.proposedOn, minutes: 600, by: actors.lead })
    .move('project.consult', { on: days.consultedOn, minutes: 630, by: actors.clerk, reason: '群众代表商议通过' })
    .move('project.approve', { on: days.approvedOn, minutes: 660, by: actors.approver })
    .move('project.list', { on: days.listedOn, minutes: 690, by: actors.clerk, publicText: '项目列入年度民生实事清单。' });
  if (days.startedOn === null) return journal;
  journal.move('project.writePlan', { on: days.listedOn, minutes: 700, by: actors.lead });
  journal.move('project.start', { on: days.startedOn, minutes: 720, by: actors.lead, publicText: '项目启动。' });
  if (days.completedOn !== null) journal.move('project.complete', { on: days.completedOn, minutes: 900, by: actors.lead, publicText: '项目完工。' });
  if (days.acceptedOn !== null) journal.move('project.accept', { on: days.acceptedOn, minutes: 660, by: actors.accepts, publicText: '项目通过验收。' });
  return journal;
};

const projectRow = ({ forge, organizations, staff }: Ground, project: SmallProject, state: string): Row => {
  const { work, town, village, days, index } = project;
  const sector = organizations.sectorIds[work.sector];
  const persons = (village ? 260 : town ? 2_400 : 18_000) + (index % 40) * 45;
  const dates = dayColumns(project);
  return {
    ...forge.ledger(days.proposedOn, 600, actorsOf(staff, project, index).lead, project.id),
    code: project.code,
    title: project.title,
    summary: `${project.placeText}：${work.need}。计划${work.ask}，预计惠及群众${persons}人。`,
    content: `一、群众需求：${work.need}。\n二、主要任务：${work.ask}，由${project.lead.name}负责。\n三、预期成效：${work.done}，惠及群众${persons}人。`,
    tier: project.tier,
    scale: SCALES[project.tier],
    stream: project.stream,
    service_kind: project.serviceKind,
    is_asset: work.isAsset,
    plan_origin: 'INITIAL_PLAN',
    plan_year: project.planYear,
    plan_id: project.planId,
    batch_id: project.batchId,
    programme_id: null,
    source_level: project.sourceLevel,
    main_sector_id: sector,
    sector_ids: [sector],
    place_kind: null,
    town_code: town?.code ?? null,
    village_code: village?.code ?? null,
    grid_code: null,
    estate_name: null,
    place_text: project.placeText,
    longitude: null,
    latitude: null,
    is_public_place: work.isAsset,
    beneficiaries_planned: persons,
    budget_amount: project.budget > 0 ? yuan(project.budget) : null,
    is_induced: project.isInduced,
    no_application: false,
    ...dates,
    replaced_by_ids: [],
    state,
    progress_percent: project.progress,
    schedule_light: scheduleLight(
      {
        plannedStartOn: isoDate(days.plannedStartOn),
        plannedEndOn: isoDate(days.plannedEndOn),
        startedOn: isoDateOrNull(days.startedOn),
        completedOn: isoDateOrNull(days.completedOn),
        acceptedOn: isoDateOrNull(days.acceptedOn),
        progressPercent: project.progress,
        milestones: project.milestones.map(({ plannedOn, weight }) => ({ plannedOn: isoDate(plannedOn), weightPercent: weight })),
      },
      forge.district.today,
    ),
    grade: null,
  };
};

const addWork = ({ forge, organizations, staff }: Ground, tables: Tables, project: SmallProject): void => {
  const { days, index } = project;
  if (days.startedOn === null) return;
  const actors = actorsOf(staff, project, index);
  tables.add('implementation_plan', {
    ...forge.changing(days.listedOn, 700, actors.lead),
    project_id: project.id,
    tasks: `${project.work.ask}；按${project.milestones.map(({ name }) => name).join('、')}推进。`,
    implementer: project.implementer.name,
    approved_on: isoDate(days.listedOn),
  });
  for (const { name, weight, plannedOn, doneOn } of project.milestones) {
    tables.add('milestone', {
      ...forge.changing(days.listedOn, 701, actors.lead),
      project_id: project.id,
      name,
      planned_on: isoDate(plannedOn),
      done_on: isoDateOrNull(doneOn),
      weight_percent: weight,
      evidence: null,
      voided_at: null,
    });
  }
  if (days.acceptedOn === null) return;
  tables.add('acceptance_check', {
    ...forge.changing(days.acceptedOn, 650, actors.accepts),
    project_id: project.id,
    checked_on: isoDate(days.acceptedOn),
    organization_id: organizations.serviceCentre.id,
    team: `区民生中心2人、居民代表${3 + (index % 3)}人`,
    resident_signatures: 3 + (index % 3),
    result: 'PASS',
    defects: null,
  });
};
