import { sql } from 'kysely';
import { consultationShape } from '../../consultations/public/consultation.shape.js';
import { sectorShape, townShape, villageShape } from '../../divisions/public/division.shapes.js';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { moneyOrNull } from '../../platform/graph/money-field.js';
import { connection } from '../../platform/shape/roots.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/public/suggestion.shape.js';
import {
  annualPlanShape,
  eventShape,
  milestoneShape,
  originShape,
  outputShape,
  projectAdjustmentShape,
  progressReportShape,
  projectGroupShape,
} from './project-parts.shape.js';
import type { GeoPoint, ProgressReport } from './project-parts.type.js';
import { Project } from './project.type.js';

const { shape } = shapesOver<PublishedViews>('published');

/** A published suggestion that the project answers. */
const isLinked = (project: RowRef, suggestion: RowRef) => sql`exists (
  select from published.suggestion_project_link link
  where link.project_id = ${project.column('id')} and link.suggestion_id = ${suggestion.column('id')})`;

const otherSuggestions = (project: RowRef) => sql`coalesce((
  select counted.suggestion_count - counted.published_count from published.project_suggestion_count counted
  where counted.project_id = ${project.column('id')}), 0)::int`;

export const projectShape: Shape<Project> = shape(Project, 'project', (f) => ({
  id: f.id('prj', 'id'),
  code: f.column('code'),
  districtCode: f.column('district_code'),
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
  mainSector: f.one(() => sectorShape, { on: { id: 'main_sector_id' }, always: true }),
  sectors: f.many(() => sectorShape, {
    on: (project, sector) => sql`${sector.column('id')} = any(${project.column('sector_ids')})`,
    order: [['code', 'asc']],
    most: 50,
  }),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  placeKind: f.column('place_kind'),
  estateName: f.column('estate_name'),
  placeText: f.column('place_text'),
  location: f.embed<GeoPoint>(
    'GeoPoint',
    {
      longitude: f.value((row) => sql`${row.column('longitude')}::text`),
      latitude: f.value((row) => sql`${row.column('latitude')}::text`),
      datum: f.value(() => sql`'CGCS2000'::text`),
    },
    { when: 'longitude' },
  ),
  beneficiariesPlanned: f.column('beneficiaries_planned'),
  budget: moneyOrNull(f, 'budget_amount'),
  progressPercent: f.text('progress_percent'),
  scheduleLight: f.column('schedule_light'),
  plannedStartOn: f.column('planned_start_on'),
  plannedEndOn: f.column('planned_end_on'),
  listedOn: f.column('listed_on'),
  startedOn: f.column('started_on'),
  completedOn: f.column('completed_on'),
  acceptedOn: f.column('accepted_on'),
  evaluatedOn: f.column('evaluated_on'),
  writtenOffOn: f.column('written_off_on'),
  suspendedOn: f.column('suspended_on'),
  cancelledOn: f.column('cancelled_on'),
  replacedBy: f.many(() => projectShape, {
    on: (project, other) => sql`${other.column('id')} = any(${project.column('replaced_by_ids')})`,
    order: [['code', 'asc']],
    most: 20,
  }),
  adjustments: f.many(() => projectAdjustmentShape, {
    on: { project_id: 'id' },
    order: [['effective_on', 'asc'], ['id', 'asc']],
    most: 50,
  }),
  milestones: f.many(() => milestoneShape, { on: { project_id: 'id' }, order: [['planned_on', 'asc'], ['id', 'asc']], most: 50 }),
  progressReports: connection<ProgressReport, ConnectionOf<ProgressReport>>(() => progressReportShape, {
    on: (project, report) => sql`${report.column('project_id')} = ${project.column('id')}`,
    order: () => [['period_end', 'desc'], ['id', 'desc']],
  }),
  latestReport: f.one(() => progressReportShape, { on: { project_id: 'id' }, order: [['period_end', 'desc'], ['id', 'desc']] }),
  outputs: f.many(() => outputShape, { on: { project_id: 'id' }, order: [['on', 'asc'], ['id', 'asc']], most: 200 }),
  origins: f.many(() => originShape, { on: { project_id: 'id' }, order: [['on', 'asc'], ['id', 'asc']], most: 200 }),
  consultations: f.many(() => consultationShape, {
    on: (project, consultation) => sql`exists (select from published.project_origin origin
      where origin.project_id = ${project.column('id')} and origin.consultation_id = ${consultation.column('id')})`,
    order: [['announced_on', 'asc'], ['id', 'asc']],
    most: 20,
  }),
  suggestions: f.many(() => suggestionShape, { on: isLinked, order: [['published_at', 'asc'], ['id', 'asc']], most: 100 }),
  otherSuggestionCount: f.value(otherSuggestions),
  events: f.many(() => eventShape, { on: { project_id: 'id' }, order: [['at', 'asc'], ['id', 'asc']], most: 100 }),
}));
