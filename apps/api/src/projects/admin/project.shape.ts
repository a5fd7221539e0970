import { progressReportMachine } from '@doorstep/domain/machines/progress-report';
import { projectMachine } from '@doorstep/domain/machines/project';
import { sql } from 'kysely';
import { approvalShape } from '../../consultations/admin/approval-step.shape.js';
import { organizationShape, sectorShape, townShape, villageShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { attachmentShape, filesIn } from '../../platform/files/admin/attachment.shape.js';
import { moneyOrNull } from '../../platform/graph/money-field.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionScope, suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { progressReportOperations } from '../progress-report.operations.js';
import { projectOperations } from '../project.operations.js';
import { annualPlanShape } from './annual-plan.shape.js';
import { participationShape } from './participation.shape.js';
import {
  acceptanceCheckShape,
  implementationPlanShape,
  maintenanceShape,
  milestoneShape,
  nameOf,
  nextYearDecisionShape,
  originShape,
  outputShape,
  projectGroupShape,
  responsibilityShape,
  writeOffShape,
} from './project-parts.shape.js';
import { reportDeadline, stepDeadline } from './project-deadlines.js';
import { factsOfProject, projectFacts, projectScope } from './project.scope.js';
import { ProgressReport, Project } from './project.type.js';

const { shape } = shapesOver<PublicTables>('public');
const isThere = (row: RowRef) => [sql`${row.column('voided_at')} is null`];

/** The organisation that leads a project now. */
const leadOf = (project: RowRef, organization: RowRef) => sql`${organization.column('id')} = (
  select organization_id from public.project_responsibility
  where project_id = ${project.column('id')} and role = 'LEAD' and valid_to is null limit 1)`;

export const progressReportShape: Shape<ProgressReport> = shape(ProgressReport, 'progress_report', (f) => ({
  id: f.id('rpt', 'id'),
  version: f.column('version'),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, always: true }),
  kind: f.column('kind'),
  periodStart: f.column('period_start'),
  periodEnd: f.column('period_end'),
  dueAt: f.instant('due_at'),
  deadline: reportDeadline,
  state: f.column('state'),
  submittedAt: f.instant('submitted_at'),
  submittedByName: f.value((row) => nameOf(row.column('submitted_by'))),
  missedAt: f.instant('missed_at'),
  confirmedAt: f.instant('confirmed_at'),
  confirmedByName: f.value((row) => nameOf(row.column('confirmed_by'))),
  progressPercent: f.text('progress_percent'),
  invested: moneyOrNull(f, 'invested_amount'),
  workDone: f.column('work_done'),
  photos: f.many(() => attachmentShape, filesIn('photo_ids')),
  problems: f.column('problems'),
  nextSteps: f.column('next_steps'),
  highlight: f.column('highlight'),
  sentToMedia: f.column('sent_to_media'),
  returnReason: f.column('return_reason'),
  moves: movesReader(progressReportMachine, () => progressReportOperations, factsOfProject),
  timeline: timelineReader('progress_report_event', 'progress_report_id'),
}));

export const projectShape: Shape<Project> = shape(Project, 'project', (f) => ({
  id: f.id('prj', 'id'),
  version: f.column('version'),
  code: f.column('code'),
  title: f.column('title'),
  summary: f.column('summary'),
  content: f.column('content'),
  state: f.column('state'),
  tier: f.column('tier'),
  scale: f.column('scale'),
  stream: f.column('stream'),
  serviceKind: f.column('service_kind'),
  isAsset: f.column('is_asset'),
  planOrigin: f.column('plan_origin'),
  planYear: f.column('plan_year'),
  plan: f.one(() => annualPlanShape, { on: { id: 'plan_id' } }),
  batch: f.one(() => projectGroupShape, { on: { id: 'batch_id' } }),
  programme: f.one(() => projectGroupShape, { on: { id: 'programme_id' } }),
  sourceLevel: f.column('source_level'),
  mainSector: f.one(() => sectorShape, { on: { id: 'main_sector_id' } }),
  sectors: f.many(() => sectorShape, {
    on: (project, sector) => sql`${sector.column('id')} = any(${project.column('sector_ids')})`,
    order: [['code', 'asc']],
    most: 50,
  }),
  placeKind: f.column('place_kind'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  estateName: f.column('estate_name'),
  placeText: f.column('place_text'),
  longitude: f.text('longitude'),
  latitude: f.text('latitude'),
  isPublicPlace: f.column('is_public_place'),
  beneficiariesPlanned: f.column('beneficiaries_planned'),
  budget: moneyOrNull(f, 'budget_amount'),
  leadOrganization: f.one(() => organizationShape, { on: leadOf }),
  progressPercent: f.text('progress_percent'),
  scheduleLight: f.column('schedule_light'),
  grade: f.column('grade'),
  plannedStartOn: f.column('planned_start_on'),
  plannedEndOn: f.column('planned_end_on'),
  deadline: stepDeadline,
  reservedOn: f.column('reserved_on'),
  proposedOn: f.column('proposed_on'),
  rejectedOn: f.column('rejected_on'),
  listedOn: f.column('listed_on'),
  startedOn: f.column('started_on'),
  completedOn: f.column('completed_on'),
  acceptedOn: f.column('accepted_on'),
  evaluatedOn: f.column('evaluated_on'),
  writtenOffOn: f.column('written_off_on'),
  suspendedOn: f.column('suspended_on'),
  cancelledOn: f.column('cancelled_on'),
  responsibilities: f.many(() => responsibilityShape, { on: { project_id: 'id' }, order: [['valid_from', 'asc'], ['id', 'asc']], most: 100 }),
  origins: f.many(() => originShape, { on: { project_id: 'id' }, order: [['on', 'asc'], ['id', 'asc']], most: 200 }),
  suggestions: f.many(() => suggestionShape, {
    on: (project, suggestion) => sql`exists (select from public.suggestion_project_link link
      where link.project_id = ${project.column('id')} and link.suggestion_id = ${suggestion.column('id')})`,
    where: (suggestion) => [visibleTo('SUGGESTION_TEXT', suggestion, suggestionScope), ...isThere(suggestion)],
    order: [['received_at', 'asc'], ['id', 'asc']],
    most: 200,
  }),
  approvals: f.many(() => approvalShape, {
    on: { target_id: 'id' },
    where: (step) => [sql`${step.column('target_kind')} = 'PROJECT'`],
    order: [['no', 'asc']],
    most: 50,
  }),
  implementationPlan: f.one(() => implementationPlanShape, { on: { project_id: 'id' } }),
  milestones: f.many(() => milestoneShape, { on: { project_id: 'id' }, where: isThere, order: [['planned_on', 'asc'], ['id', 'asc']], most: 50 }),
  reports: f.many(() => progressReportShape, { on: { project_id: 'id' }, where: isThere, order: [['period_end', 'desc'], ['id', 'desc']], most: 120 }),
  participations: f.many(() => participationShape, { on: { project_id: 'id' }, where: isThere, order: [['on', 'asc'], ['id', 'asc']], most: 200 }),
  outputs: f.many(() => outputShape, { on: { project_id: 'id' }, where: isThere, order: [['on', 'asc'], ['id', 'asc']], most: 200 }),
  acceptanceChecks: f.many(() => acceptanceCheckShape, { on: { project_id: 'id' }, order: [['checked_on', 'asc'], ['id', 'asc']], most: 50 }),
  maintenance: f.one(() => maintenanceShape, { on: { project_id: 'id' } }),
  writeOffs: f.many(() => writeOffShape, { on: { project_id: 'id' }, order: [['id', 'desc']], most: 20 }),
  nextYearDecisions: f.many(() => nextYearDecisionShape, { on: { project_id: 'id' }, order: [['year', 'desc']], most: 20 }),
  extendedFrom: f.one(() => projectShape, {
    on: (project, former) => sql`${former.column('id')} = (
      select project_id from public.next_year_decision where extended_into_id = ${project.column('id')} limit 1)`,
    where: (former) => [visibleTo('PROJECT_WORK', former, projectScope)],
  }),
  moves: movesReader(projectMachine, () => projectOperations, projectFacts),
  timeline: timelineReader('project_event', 'project_id'),
}));
