import { annualPlanMachine } from '@doorstep/domain/machines/annual-plan';
import { sql } from 'kysely';
import { approvalShape } from '../../consultations/admin/approval-step.shape.js';
import { townShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { annualPlanOperations } from '../annual-plan.operations.js';
import { AnnualPlan } from './annual-plan.type.js';

const { shape } = shapesOver<PublicTables>('public');

/** A plan is its town's, or the district's. */
export const annualPlanScope: ScopeColumns = { town: (row) => row.column('town_code') };

const moveFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', json_build_object(
    'districtCode', ${row.column('district_code')}, 'townCode', ${row.column('town_code')}, 'tier', ${row.column('tier')},
    'units', json_build_array(), 'selves', json_build_array(), 'isPublished', ${row.column('published_on')} is not null))`;

const countsByState = (row: RowRef) => sql`
  select state, count(*)::int as project_count from public.project
  where plan_id = ${row.column('id')} and voided_at is null group by state`;

export const annualPlanShape: Shape<AnnualPlan> = shape(AnnualPlan, 'annual_plan', (f) => ({
  id: f.id('pln', 'id'),
  version: f.column('version'),
  year: f.column('year'),
  tier: f.column('tier'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  state: f.column('state'),
  documentNo: f.column('document_no'),
  publishedOn: f.column('published_on'),
  closedOn: f.column('closed_on'),
  projectCounts: f.rows('ProjectStateCount', countsByState, (count) => ({
    state: count.code('state'),
    projectCount: count.code('project_count'),
  }), [['project_count', 'desc'], ['state', 'asc']]),
  approvals: f.many(() => approvalShape, {
    on: { target_id: 'id' },
    where: (step) => [sql`${step.column('target_kind')} = 'ANNUAL_PLAN'`],
    order: [['no', 'asc']],
    most: 50,
  }),
  moves: movesReader(annualPlanMachine, () => annualPlanOperations, moveFacts),
  timeline: timelineReader('annual_plan_event', 'annual_plan_id'),
}));
