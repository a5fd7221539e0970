import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { contextSlot } from '../../platform/shape/slots.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';

/** A fact of the first project that a request describes. */
const described = (row: RowRef, name: string): RawBuilder<unknown> => sql`(${row.column('proposal')} #>> ${sql.lit(`{projects,0,${name}}`)})`;

/** A column of the project that a request names; of an addition, what it describes. */
const placeOf = (row: RowRef, column: string, name: string): RawBuilder<unknown> => sql`(case when ${row.column('project_id')} is null
  then ${described(row, name)} else (select ${sql.ref(`adjusted.${column}`)} from public.project adjusted where adjusted.id = ${row.column('project_id')}) end)`;

export const townOfRequest = (row: RowRef): RawBuilder<unknown> => sql`coalesce(${placeOf(row, 'town_code', 'townCode')}, left(${villageOfRequest(row)}, 9))`;
export const villageOfRequest = (row: RowRef): RawBuilder<unknown> => placeOf(row, 'village_code', 'villageCode');
const unitsOfRequest = (row: RowRef): RawBuilder<unknown> => sql`(array[${row.column('requested_by_id')}] || ${row.column('invited_organization_ids')})`;

/** A request is its place's, and of the units that ask and are invited: as `adjustmentConcept` says. */
export const adjustmentScope: ScopeColumns = {
  grid: (row) => placeOf(row, 'grid_code', 'gridCode'),
  village: villageOfRequest,
  town: townOfRequest,
  units: unitsOfRequest,
};

/** Units that were invited and have said nothing yet. */
const silent = (row: RowRef): RawBuilder<unknown> => sql`array(select invited from unnest(${row.column('invited_organization_ids')}) invited
  where not exists (select from public.review_opinion said where said.request_id = ${row.column('id')} and said.organization_id = invited))`;

/** What the permission table asks about a request, and what its guards would. */
export const adjustmentFacts = (row: RowRef): RawBuilder<unknown> => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'silent', to_json(${silent(row)}),
  'isReached', coalesce(${row.column('effective_on')} <= ${contextSlot('today')}::date, false),
  'subject', json_build_object('districtCode', ${row.column('district_code')}, 'townCode', ${townOfRequest(row)},
    'villageCode', ${villageOfRequest(row)}, 'gridCode', ${placeOf(row, 'grid_code', 'gridCode')}, 'tier', ${placeOf(row, 'tier', 'tier')},
    'units', to_json(${unitsOfRequest(row)}), 'selves', json_build_array()))`;
