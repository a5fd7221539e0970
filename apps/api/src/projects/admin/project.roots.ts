import { uuidOf } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { contextSlot, fromContext } from '../../platform/shape/slots.js';
import { annualPlanScope, annualPlanShape } from './annual-plan.shape.js';
import type { AnnualPlan } from './annual-plan.type.js';
import { projectScope, projectUnits, scopeOfProject } from './project.scope.js';
import { progressReportShape, projectShape } from './project.shape.js';
import type { ProgressReport, Project } from './project.type.js';

const reading = 'PROJECT_WORK';

const uuid = (args: FieldArguments, path: string, kind: PublicIdKind): RawBuilder<unknown> =>
  sql`${args.get(path, (id) => uuidOf(kind, String(id)) ?? null)}::uuid`;

/** The viewer's organisation, as an array. */
const ownUnits = fromContext(({ viewer }: { readonly viewer: Viewer }) => (viewer.organizationId ? [viewer.organizationId] : []));

const inTown = (row: RowRef, args: FieldArguments, path: string): RawBuilder<unknown> =>
  sql`exists (select from public.project owner where owner.id = ${row.column('project_id')} and owner.town_code = ${args.get(path)})`;

const isLedBy = (row: RowRef, organizationId: RawBuilder<unknown>): RawBuilder<unknown> => sql`exists (
  select from public.project_responsibility lead where lead.project_id = ${row.column('id')} and lead.role = 'LEAD'
    and lead.valid_to is null and lead.organization_id = ${organizationId})`;

/** The week of the district's day, Monday to Sunday. */
const isDueThisWeek = (row: RowRef): RawBuilder<unknown> =>
  sql`date_trunc('week', ${row.column('due_at')} at time zone 'Asia/Shanghai') = date_trunc('week', ${contextSlot('today')}::date::timestamp)`;

const projectVisible = (row: RowRef): RawBuilder<unknown>[] => [
  visibleTo(reading, row, projectScope),
  sql`${row.column('voided_at')} is null`,
];
const reportVisible = (row: RowRef): RawBuilder<unknown>[] => [
  visibleTo(reading, row, scopeOfProject),
  sql`${row.column('voided_at')} is null`,
];
const planVisible = (row: RowRef): RawBuilder<unknown>[] => [
  visibleTo(reading, row, annualPlanScope),
  sql`${row.column('voided_at')} is null`,
];

/** Ledgers and details of projects, their reports and annual plans, each inside the viewer's scope. */
export const projectRoots = {
  projects: {
    admit: admits(reading),
    ...pagedList<Project>(() => projectShape, {
      order: sortedBy(
        {
          CODE: 'code',
          PLANNED_END_ON: 'planned_end_on',
          PROGRESS_PERCENT: 'progress_percent',
          LISTED_ON: 'listed_on',
          BUDGET_AMOUNT: 'budget_amount',
        },
        [['code', 'desc'], ['id', 'desc']],
      ),
      where: (row, args) => [
        ...projectVisible(row),
        args.given('filter.text') &&
          sql`(${containsText(row.column('title'), args, 'filter.text')} or ${containsText(row.column('code'), args, 'filter.text')})`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.scheduleLights') && sql`${row.column('schedule_light')} = any(${args.get('filter.scheduleLights')}::text[])`,
        args.given('filter.tiers') && sql`${row.column('tier')} = any(${args.get('filter.tiers')}::text[])`,
        args.given('filter.planYear') && sql`${row.column('plan_year')} = ${args.get('filter.planYear')}::int`,
        args.given('filter.planId') && sql`${row.column('plan_id')} = ${uuid(args, 'filter.planId', 'pln')}`,
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
        args.given('filter.villageCode') && sql`${row.column('village_code')} = ${args.get('filter.villageCode')}`,
        args.given('filter.sectorId') && sql`${row.column('main_sector_id')} = ${uuid(args, 'filter.sectorId', 'sct')}`,
        args.given('filter.leadOrganizationId') && isLedBy(row, uuid(args, 'filter.leadOrganizationId', 'org')),
        args.now('filter.mine') === true && sql`${projectUnits(row.column('id'))} && ${ownUnits}::uuid[]`,
      ],
    }),
  },
  project: {
    admit: admits(reading),
    ...oneRow<Project>(() => projectShape, (row, args) => [byPublicId('prj', row, args), ...projectVisible(row)]),
  },
  progressReports: {
    admit: admits(reading),
    ...pagedList<ProgressReport>(() => progressReportShape, {
      order: () => [['due_at', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...reportVisible(row),
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${uuid(args, 'filter.projectId', 'prj')}`,
        args.given('filter.townCode') && inTown(row, args, 'filter.townCode'),
        args.now('filter.dueThisWeek') === true && isDueThisWeek(row),
        args.now('filter.mine') === true && sql`${projectUnits(row.column('project_id'))} && ${ownUnits}::uuid[]`,
      ],
    }),
  },
  progressReport: {
    admit: admits(reading),
    ...oneRow<ProgressReport>(() => progressReportShape, (row, args) => [byPublicId('rpt', row, args), ...reportVisible(row)]),
  },
  annualPlans: {
    admit: admits(reading),
    ...pagedList<AnnualPlan>(() => annualPlanShape, {
      order: () => [['year', 'desc'], ['tier', 'asc'], ['id', 'asc']],
      where: (row, args) => [
        ...planVisible(row),
        args.given('filter.year') && sql`${row.column('year')} = ${args.get('filter.year')}::int`,
        args.given('filter.tiers') && sql`${row.column('tier')} = any(${args.get('filter.tiers')}::text[])`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      ],
    }),
  },
  annualPlan: {
    admit: admits(reading),
    ...oneRow<AnnualPlan>(() => annualPlanShape, (row, args) => [byPublicId('pln', row, args), ...planVisible(row)]),
  },
};
