import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { visibleTo } from '../../platform/operation/scope.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { projectScope, projectUnits } from '../../projects/admin/project.scope.js';

type Sql = RawBuilder<unknown>;

/** The columns of a scope that this slice's rows have; the longest code of the place stands for all of it. */
export interface RowScope extends ScopeColumns {
  readonly grid: (row: RowRef) => Sql;
  readonly units: (row: RowRef) => Sql;
}

const placeOfProject = (project: Sql): Sql =>
  sql`(select coalesce(p.grid_code, p.village_code, p.town_code) from public.project p where p.id = ${project})`;

/** The login of a supervisor, as an array. */
const loginOf = (supervisor: Sql): Sql =>
  sql`array(select s.user_id from public.supervisor s where s.id = ${supervisor} and s.user_id is not null)`;

const noUnits = sql`'{}'::uuid[]`;
const project = (row: RowRef): Sql => row.column('project_id');

export const supervisorScope: RowScope = {
  grid: (row) => sql`coalesce(${row.column('village_code')}, ${row.column('town_code')})`,
  units: (row) => sql`array[${row.column('nominated_by_id')}]`,
  selves: (row) => sql`array_remove(array[${row.column('user_id')}], null)`,
};

/** A finding is its project's, and the supervisors' who watch the project. */
export const recordScope: RowScope = {
  grid: (row) => placeOfProject(project(row)),
  units: (row) => sql`(coalesce(${projectUnits(project(row))}, ${noUnits}) || array(
    select s.user_id from public.supervisor_assignment a join public.supervisor s on s.id = a.supervisor_id
    where a.project_id = ${project(row)} and a.valid_to is null and s.user_id is not null))`,
};

/** A line of a call list is its project's and the supervisor's own. */
export const callScope: RowScope = {
  grid: (row) => placeOfProject(project(row)),
  units: (row) => sql`coalesce(${projectUnits(project(row))}, ${noUnits})`,
  selves: (row) => loginOf(row.column('supervisor_id')),
};

export const resultScope: RowScope = {
  grid: (row) => placeOfProject(project(row)),
  units: (row) => sql`coalesce(${projectUnits(project(row))}, ${noUnits})`,
};

export const batchScope: RowScope = {
  grid: (row) => sql`coalesce(${row.column('village_code')}, ${row.column('town_code')})`,
  units: () => noUnits,
};

const projectOfAward = (row: RowRef): Sql =>
  sql`(select e.project_id from public.evaluation_result e where e.id = ${row.column('result_id')})`;

export const awardScope: RowScope = {
  grid: (row) => placeOfProject(projectOfAward(row)),
  units: (row) => sql`coalesce(${projectUnits(projectOfAward(row))}, ${noUnits})`,
};

export const rectificationScope: RowScope = {
  grid: (row) => placeOfProject(project(row)),
  units: (row) => sql`array[${row.column('to_organization_id')}]`,
};

export const orderScope: RowScope = {
  grid: (row) => sql`case ${row.column('target_kind')} when 'PROJECT' then ${placeOfProject(row.column('target_id'))}
    else (select coalesce(g.grid_code, g.village_code, g.town_code) from public.suggestion g where g.id = ${row.column('target_id')}) end`,
  units: (row) => sql`array[${row.column('to_organization_id')}]`,
};

/**
 * A line of a call list as far as the viewer may see it. The projects in scope are found once for all lines, as there are
 * far fewer of them.
 */
export function callVisible(call: RowRef): Sql {
  const { selves } = callScope;
  const watched: RowRef = { alias: 'watched', column: (name) => sql.ref(`watched.${name}`) };
  return sql`(${visibleTo('EVALUATION_DRAFT', call, selves ? { selves } : {})} or ${call.column('project_id')} in (
    select watched.id from public.project watched where ${visibleTo('EVALUATION_DRAFT', watched, projectScope)}))`;
}

/** Whether a round evaluates a project. */
export const isInRound = (round: RowRef, projectId: Sql): Sql => sql`(
  exists (select from public.evaluation_round_project link where link.round_id = ${round.column('id')} and link.project_id = ${projectId})
  or exists (select from public.evaluation_result found where found.round_id = ${round.column('id')} and found.project_id = ${projectId}))`;

/** A round is seen by who sees all of the district, one of its projects, or is on its call list. */
export function roundVisible(round: RowRef): Sql {
  const watched: RowRef = { alias: 'watched', column: (name) => sql.ref(`watched.${name}`) };
  const called: ScopeColumns = {
    selves: (row) => sql`array(select s.user_id from public.supervisor_call c join public.supervisor s on s.id = c.supervisor_id
      where c.round_id = ${row.column('id')} and s.user_id is not null)`,
  };
  return sql`(${visibleTo('EVALUATION_DRAFT', round, called)} or exists (select from public.project watched
    where ${visibleTo('EVALUATION_DRAFT', watched, projectScope)} and ${isInRound(round, watched.column('id'))}))`;
}

/** What the permission table asks of a row with one of these scopes; `state` decides what is offered. */
export function factsOf(row: RowRef, scope: RowScope, state: Sql, more: Sql = sql``): Sql {
  return sql`json_build_object(
    'state', ${state},
    'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
    'subject', json_build_object('districtCode', ${row.column('district_code')}, 'gridCode', ${scope.grid(row)},
      'units', to_json(${scope.units(row)}), 'selves', ${scope.selves ? sql`to_json(${scope.selves(row)})` : sql`json_build_array()`})${more})`;
}
