import { sql } from 'kysely';
import { all, endOf, isActive, isBy, isInPeriod, isListed, isNotBy } from './conditions.js';
import type { Measure } from './indicator.js';
import type { Where } from './measures.js';
import { distinctOf, narrowed, percentileOf, rowsOf } from './measures.js';
import { adjustments, decisions, litProjects, OF_PROJECT_FILTERS, PROJECT_FILTERS, projects, reserves, villages } from './project-sources.js';
import type { Scope } from './scope.js';

const LISTED_DAY = { column: 'listed_on' } as const;

export const listed = rowsOf('project.planned', { label: ['计划实施数', 'planned projects'], source: projects, where: isListed, filters: PROJECT_FILTERS, day: LISTED_DAY });

/** Listed ones that have reached a date; a split by month goes by that date. */
export const listedAnd = (name: string, label: readonly [string, string], column: string): Measure => ({
  ...narrowed(listed, name, label, (row, scope) => isBy(row, column, scope)),
  day: { column },
});
export const completed = listedAnd('project.completed', ['已完成数', 'completed projects'], 'completed_on');
/** By month a rate follows its denominator: of those listed in the month, the completed ones. */
export const completedOfListed: Measure = { ...completed, name: 'project.completedOfListed', day: LISTED_DAY };
export const writtenOff = listedAnd('project.writtenOff', ['销账数', 'projects written off'], 'written_off_on');
export const writtenOffOfCompleted: Measure = { ...writtenOff, name: 'project.writtenOffOfCompleted', day: completed.day };

export const initial = narrowed(listed, 'project.initial', ['年初策划数', 'projects of the initial plan'], (row) => sql`${row.column('plan_origin')} = 'INITIAL_PLAN'`);
const isAddition: Where = (row) => sql`${row.column('plan_origin')} = 'DYNAMIC_ADDITION'`;
export const added = narrowed(listed, 'project.added', ['动态调整(新增)数', 'projects added during the year'], isAddition);

/** Projects to which a suggestion was linked by the day that is neither withdrawn nor merged. */
const isLinked: Where = (row, { districtCode, asOf }) => sql`${row.column('id')} in (
  select l.project_id from published.fact_suggestion_project_link l
  where l.district_code = ${districtCode} and l.linked_on <= ${asOf}
    and (l.withdrawn_at is null or l.withdrawn_at >= ${endOf(asOf)}) and (l.merged_at is null or l.merged_at >= ${endOf(asOf)}))`;

const cameFrom = (...kinds: readonly string[]): Where => (row, { districtCode, asOf }) => sql`${row.column('id')} in (
  select o.project_id from published.fact_project_origin o
  where o.district_code = ${districtCode} and o.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) and o."on" <= ${asOf})`;

export const initialLinked = narrowed(initial, 'project.initialLinked', ['有建议的年初策划数', 'initial projects with a suggestion'], isLinked);
export const citizenOrdered = narrowed(listed, 'project.citizenOrdered', ['源自建议、清单或议事的', 'from suggestions, wish lists or consultations'], (row, scope) =>
  sql`(${isLinked(row, scope)} or ${cameFrom('SUGGESTION', 'CONSULTATION', 'WISH_LIST')(row, scope)})`);
export const closedLoop = narrowed(completed, 'project.closedLoop', ['议事、验收、评价、销账齐全的', 'consulted, accepted, evaluated and written off'], (row, scope) =>
  all(isBy(row, 'accepted_on', scope), isBy(row, 'evaluated_on', scope), isBy(row, 'written_off_on', scope), cameFrom('CONSULTATION', 'WISH_LIST')(row, scope)));

const isAdded: Where = (row, scope) => all(isInPeriod(row, LISTED_DAY, scope), isAddition(row, scope));
const isCancelled: Where = (row, scope) => sql`coalesce(${isInPeriod(row, { column: 'cancelled_on' }, scope)}, false)`;
export const netAdded: Measure = {
  ...rowsOf('project.netAdded', {
    label: ['新增减取消', 'added less cancelled'],
    source: projects,
    where: (row, scope) => sql`not ${row.column('is_induced')} and ((${isAdded(row, scope)}) or ${isCancelled(row, scope)})`,
    filters: PROJECT_FILTERS,
  }),
  aggregate: (row, kept, scope) => sql`sum((${isAdded(row, scope)})::int - (${isCancelled(row, scope)})::int) filter (where ${kept})`,
};

export const watched = rowsOf('project.light', {
  label: ['未销账的计划实施数', 'planned projects not written off'],
  source: litProjects,
  where: (row, scope) => all(isListed(row, scope), isNotBy(row, 'written_off_on', scope)),
  filters: PROJECT_FILTERS,
  day: LISTED_DAY,
});
export const onSchedule = narrowed(watched, 'project.onSchedule', ['绿灯或蓝灯', 'green or blue light'], (row) => sql`${row.column('light')} in ('GREEN', 'BLUE')`);

/** Days from the planned end to completion, or to the day of the figure. */
const delayOf = (row: Parameters<Where>[0], { asOf }: Scope) =>
  sql`greatest(0, least(coalesce(${row.column('completed_on')}, ${asOf}), ${asOf}) - ${row.column('planned_end_on')})`;
export const delay = (name: string, share: number): Measure =>
  percentileOf(name, share, delayOf, { label: ['延期天数', 'days of delay'], source: projects, where: isListed, filters: PROJECT_FILTERS });

export const assets: Measure = { ...listed, name: 'project.assets', filters: { ...PROJECT_FILTERS, isAsset: 'is_asset' } };
export const induced = rowsOf('project.induced', {
  label: ['带动事项', 'induced items'],
  source: projects,
  where: (row, scope) => sql`${isActive(row, scope, 'listed_on', 'cancelled_on')} and ${row.column('is_induced')}`,
  filters: PROJECT_FILTERS,
  day: LISTED_DAY,
});
export const reserved = rowsOf('project.reserved', {
  label: ['储备项目', 'reserved projects'],
  source: reserves,
  where: (row, scope) => all(isBy(row, 'reserved_on', scope), isNotBy(row, 'listed_on', scope), isNotBy(row, 'rejected_on', scope), isNotBy(row, 'cancelled_on', scope)),
  filters: { planYear: 'plan_year', planYears: 'plan_year', tier: 'tier' },
  day: { column: 'reserved_on' },
});

const EFFECTIVE = { column: 'effective_on' } as const;
export const adjusted = rowsOf('project.adjustments', { label: ['生效的调整', 'adjustments in effect'], source: adjustments, where: (row, scope) => isInPeriod(row, EFFECTIVE, scope), filters: { ...OF_PROJECT_FILTERS, kind: 'kind' }, day: EFFECTIVE });
const DECIDED = { column: 'decided_on' } as const;
export const decided = rowsOf('project.decisions', { label: ['次年去留决定', 'decisions for the next year'], source: decisions, where: (row, scope) => isBy(row, DECIDED.column, scope), filters: { ...OF_PROJECT_FILTERS, decision: 'decision' }, day: DECIDED });
export const allDecided: Measure = { ...decided, name: 'project.allDecisions', filters: OF_PROJECT_FILTERS };
export const exiting = narrowed(allDecided, 'project.exits', ['退出的', 'exits'], (row) => sql`${row.column('decision')} = 'EXIT'`);

export const coveredVillages = distinctOf('plan.covered', 'village_code', {
  label: ['有村级项目的村居', 'villages with a village-tier project'],
  source: projects,
  where: (row, scope) => sql`${isListed(row, scope)} and ${row.column('tier')} = 'VILLAGE'`,
  filters: { planYear: 'plan_year', planYears: 'plan_year' },
});
export const activeVillages = rowsOf('place.villages', {
  label: ['村居数', 'villages'],
  source: villages,
  where: (row, scope) => isNotBy(row, 'closed_on', scope),
  filters: { kind: 'kind' },
});
export const allVillages: Measure = { ...activeVillages, name: 'plan.villages', filters: {} };
