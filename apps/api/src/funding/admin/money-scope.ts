import type { PublicIdKind } from '@doorstep/domain/public-id';
import { uuidOf } from '@doorstep/domain/public-id';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';

type Sql = RawBuilder<unknown>;

/** The place of money for a project is the project's; of a pool, that of its source's organisation. As `moneySubject`. */
function placeOf(project: Sql, source: Sql): Sql {
  return sql`case when ${project} is not null
    then (select coalesce(p.grid_code, p.village_code, p.town_code) from public.project p where p.id = ${project})
    else (select coalesce(o.village_code, o.town_code) from public.funding_source s join public.organization o on o.id = s.organization_id
      where s.id = ${source}) end`;
}

function unitsOf(project: Sql, source: Sql): Sql {
  return sql`array(
    select r.organization_id from public.project_responsibility r
      where r.project_id = ${project} and r.valid_to is null and r.organization_id is not null
    union all select s.organization_id from public.funding_source s where s.id = ${source} and s.organization_id is not null)`;
}

export const contributionScope = {
  grid: (row: RowRef) => placeOf(row.column('project_id'), row.column('source_id')),
  units: (row: RowRef) => unitsOf(row.column('project_id'), row.column('source_id')),
} satisfies ScopeColumns;

const ofContribution = (row: RowRef, make: (project: Sql, source: Sql) => Sql): Sql =>
  sql`(select ${make(sql.ref('c.project_id'), sql.ref('c.source_id'))} from public.contribution c where c.id = ${row.column('contribution_id')})`;

export const transactionScope = {
  grid: (row: RowRef) => ofContribution(row, placeOf),
  units: (row: RowRef) => ofContribution(row, unitsOf),
} satisfies ScopeColumns;

/** What the permission table asks of a row with one of these scopes. */
export function subjectOf(row: RowRef, scope: typeof contributionScope): Sql {
  return sql`json_build_object('districtCode', ${row.column('district_code')}, 'gridCode', ${scope.grid(row)},
    'units', to_json(${scope.units(row)}), 'selves', json_build_array())`;
}

/** The uuid of an id in a filter; null, which finds nothing, for an id of another kind. */
export const uuidOfKind = (kind: PublicIdKind) => (id: unknown): string | null => uuidOf(kind, String(id)) ?? null;
