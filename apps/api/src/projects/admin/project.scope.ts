import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';

/** The units of a project as `unitsOf` says: who answers for it now, its chief supervisors, the supervisors who watch it. */
export const projectUnits = (projectId: RawBuilder<unknown>) => sql`(
  select array_agg(unit) from (
    select organization_id as unit from public.project_responsibility where project_id = ${projectId} and valid_to is null and organization_id is not null
    union all
    select user_id from public.project_responsibility
      where project_id = ${projectId} and valid_to is null and role = 'CHIEF_SUPERVISOR' and user_id is not null
    union all
    select s.user_id from public.supervisor_assignment a join public.supervisor s on s.id = a.supervisor_id
      where a.project_id = ${projectId} and a.valid_to is null and s.user_id is not null) u)`;

/** A project is its place's and its units'. */
export const projectScope: ScopeColumns = {
  grid: (row) => row.column('grid_code'),
  village: (row) => row.column('village_code'),
  town: (row) => row.column('town_code'),
  units: (row) => projectUnits(row.column('id')),
};

/** A column of the project that a row belongs to. */
const ofProject = (row: RowRef, column: string) =>
  sql`(select ${sql.ref(`owner.${column}`)} from public.project owner where owner.id = ${row.column('project_id')})`;

/** A row with a project belongs where the project does. */
export const scopeOfProject: ScopeColumns = {
  grid: (row) => ofProject(row, 'grid_code'),
  village: (row) => ofProject(row, 'village_code'),
  town: (row) => ofProject(row, 'town_code'),
  units: (row) => projectUnits(row.column('project_id')),
};

const subject = (place: RowRef, units: RawBuilder<unknown>) => sql`json_build_object(
  'districtCode', ${place.column('district_code')}, 'townCode', ${place.column('town_code')},
  'villageCode', ${place.column('village_code')}, 'gridCode', ${place.column('grid_code')}, 'tier', ${place.column('tier')},
  'units', coalesce(to_json(${units}), '[]'::json), 'selves', json_build_array(),
  'isPublished', ${place.column('listed_on')} is not null)`;

/** What the permission table asks about a project. */
export const projectFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', ${subject(row, projectUnits(row.column('id')))})`;

/** What the permission table asks about a row of a project. */
export const factsOfProject = (row: RowRef) => {
  const owner: RowRef = { alias: 'owner', column: (name) => sql.ref(`owner.${name}`) };
  return sql`(select json_build_object(
    'state', ${row.column('state')},
    'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null or owner.archived_at is not null,
    'subject', ${subject(owner, projectUnits(row.column('project_id')))})
    from public.project owner where owner.id = ${row.column('project_id')})`;
};
