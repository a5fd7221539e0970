import { adjustmentMachine } from '@doorstep/domain/machines/adjustment';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { approvalShape } from '../../consultations/admin/approval-step.shape.js';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { moneyOrNull, moneyValue } from '../../platform/graph/money-field.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { MoveFacts } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { Operation } from '../../platform/operation/operation.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionScope, suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { adjustmentOperations } from '../adjustment.operations.js';
import { adjustmentFacts, adjustmentScope } from './adjustment.scope.js';
import type { DescribedProject } from './adjustment.type.js';
import { AdjustmentRequest, ReviewOpinion, SiteSurvey } from './adjustment.type.js';
import { nameOf } from './project-parts.shape.js';
import { projectScope } from './project.scope.js';
import { projectShape } from './project.shape.js';

const { shape } = shapesOver<PublicTables>('public');

export const siteSurveyShape: Shape<SiteSurvey> = shape(SiteSurvey, 'site_survey', (f) => ({
  surveyedOn: f.column('surveyed_on'),
  people: f.column('people'),
  findings: f.column('findings'),
  costEstimate: moneyOrNull(f, 'cost_estimate'),
}));

export const reviewOpinionShape: Shape<ReviewOpinion> = shape(ReviewOpinion, 'review_opinion', (f) => ({
  organization: f.one(() => organizationShape, { on: { id: 'organization_id' }, always: true }),
  opinion: f.column('opinion'),
  text: f.column('text'),
  givenByName: f.value((row) => nameOf(row.column('created_by'))),
  at: f.instant('created_at'),
}));

/** The projects of a proposal as rows, with the names behind their codes and keys. */
const describedRows = (row: RowRef): RawBuilder<unknown> => sql`
  select line.no, p ->> 'title' as title, p ->> 'tier' as tier, p ->> 'placeText' as place_text, p ->> 'summary' as summary,
    p ->> 'content' as content, (p ->> 'isAsset')::boolean as is_asset, (p ->> 'budgetAmount')::numeric(18, 2) as budget_amount,
    (p ->> 'beneficiariesPlanned')::int as beneficiaries_planned, (p ->> 'plannedStartOn')::date as planned_start_on,
    (p ->> 'plannedEndOn')::date as planned_end_on,
    (select sector.name from public.sector where sector.id = (p ->> 'mainSectorId')::uuid) as main_sector_name,
    (select unit.name from public.organization unit where unit.id = (p ->> 'leadOrganizationId')::uuid) as lead_organization_name,
    nullif(concat((select town.name from public.town where town.code = coalesce(p ->> 'townCode', left(p ->> 'villageCode', 9))),
      (select village.name from public.village where village.code = p ->> 'villageCode')), '') as place_name
  from jsonb_array_elements(${row.column('proposal')} -> 'projects') with ordinality as line (p, no)`;

const titleOf = (row: RowRef): RawBuilder<unknown> => sql`coalesce(
  (select adjusted.title from public.project adjusted where adjusted.id = ${row.column('project_id')}), ${row.column('proposal')} #>> '{projects,0,title}', ${row.column('no')})`;

const budgetOf = (row: RowRef): RawBuilder<unknown> =>
  sql`(select sum((p ->> 'budgetAmount')::numeric(18, 2)) from jsonb_array_elements(${row.column('proposal')} -> 'projects') p)`;

interface RequestFacts extends MoveFacts {
  readonly silent: readonly string[];
  readonly isReached: boolean;
}

/** Only a unit that has not spoken yet is asked, and nothing takes effect before its day. */
function isOpen({ move }: Operation, { silent, isReached }: RequestFacts, { organizationId }: Viewer): boolean {
  if (move === 'adjustment.giveOpinion') return organizationId !== null && silent.includes(organizationId);
  if (move === 'adjustment.approve') return silent.length === 0;
  return move !== 'adjustment.takeEffect' || isReached;
}

export const adjustmentRequestShape: Shape<AdjustmentRequest> = shape(AdjustmentRequest, 'adjustment_request', (f) => ({
  id: f.id('adj', 'id'),
  version: f.column('version'),
  no: f.column('no'),
  title: f.value<string>(titleOf),
  kind: f.column('kind'),
  state: f.column('state'),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, where: (project) => [visibleTo('PROJECT_WORK', project, projectScope)] }),
  mergedProjects: f.many(() => projectShape, {
    on: (request, project) => sql`${project.column('id')}::text in (select jsonb_array_elements_text(${request.column('proposal')} -> 'mergedProjectIds'))`,
    where: (project) => [visibleTo('PROJECT_WORK', project, projectScope)],
    order: [['code', 'asc']],
    most: 20,
  }),
  describedProjects: f.rows<DescribedProject>('DescribedProject', describedRows, (line) => ({
    title: line.code('title'),
    tier: line.code('tier'),
    placeName: line.code('place_name'),
    placeText: line.code('place_text'),
    mainSectorName: line.code('main_sector_name'),
    summary: line.code('summary'),
    content: line.code('content'),
    isAsset: line.code('is_asset'),
    budget: moneyOrNull(line, 'budget_amount'),
    beneficiariesPlanned: line.code('beneficiaries_planned'),
    leadOrganizationName: line.code('lead_organization_name'),
    plannedStartOn: line.code('planned_start_on'),
    plannedEndOn: line.code('planned_end_on'),
  }), [['no', 'asc']]),
  planYear: f.value<number | null>((row) => sql`(${row.column('proposal')} ->> 'planYear')::int`),
  budget: { read: (at) => sql`case when ${budgetOf(at.row)} is not null then ${moneyValue(budgetOf).read(at)} end` },
  reason: f.column('reason'),
  requestedBy: f.one(() => organizationShape, { on: { id: 'requested_by_id' }, always: true }),
  suggestions: f.many(() => suggestionShape, {
    on: (request, suggestion) => sql`${suggestion.column('id')} = any(${request.column('suggestion_ids')})`,
    where: (suggestion) => [visibleTo('SUGGESTION_TEXT', suggestion, suggestionScope), sql`${suggestion.column('voided_at')} is null`],
    order: [['received_at', 'asc'], ['id', 'asc']],
    most: 50,
  }),
  feasibilityOpinion: f.column('feasibility_opinion'),
  survey: f.one(() => siteSurveyShape, { on: { request_id: 'id' } }),
  reviewedOn: f.value<string | null>((row) => sql`(select meeting.held_on from public.meeting where meeting.id = ${row.column('meeting_id')})`),
  invitedOrganizations: f.many(() => organizationShape, {
    on: (request, unit) => sql`${unit.column('id')} = any(${request.column('invited_organization_ids')})`,
    order: [['name', 'asc'], ['id', 'asc']],
    most: 50,
  }),
  opinions: f.many(() => reviewOpinionShape, { on: { request_id: 'id' }, order: [['created_at', 'asc'], ['id', 'asc']], most: 50 }),
  approvals: f.many(() => approvalShape, {
    on: { target_id: 'id' },
    where: (step) => [sql`${step.column('target_kind')} = 'ADJUSTMENT_REQUEST'`],
    order: [['no', 'asc']],
    most: 50,
  }),
  conclusion: f.column('conclusion'),
  effectiveOn: f.column('effective_on'),
  draftedByName: f.value((row) => nameOf(row.column('created_by'))),
  draftedAt: f.instant('created_at'),
  moves: movesReader<RequestFacts>(adjustmentMachine, () => adjustmentOperations, adjustmentFacts, isOpen),
  timeline: timelineReader('adjustment_request_event', 'adjustment_request_id'),
}));

/** Requests as far as the viewer may see them. */
export const requestVisible = (row: RowRef): RawBuilder<unknown>[] => [
  visibleTo('PROJECT_WORK', row, adjustmentScope),
  sql`${row.column('voided_at')} is null`,
];
