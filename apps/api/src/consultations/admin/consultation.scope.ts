import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';

type Column = (row: RowRef) => RawBuilder<unknown>;

interface ConsultationColumns extends ScopeColumns {
  readonly town: Column;
  readonly village: Column;
  readonly units: Column;
}

/** The units of a consultation: those that sit in its group and the one that gets its wish list. */
const unitsOf = (groupId: RawBuilder<unknown>, consultationId: RawBuilder<unknown>) => sql`(
  select array_agg(unit) from (
    select organization_id as unit from public.deliberation_member where group_id = ${groupId} and organization_id is not null
    union all select submitted_to_id from public.wish_list where consultation_id = ${consultationId}) u)`;

/** A consultation is its place's and its units'. */
export const consultationScope: ConsultationColumns = {
  village: (row) => row.column('village_code'),
  town: (row) => row.column('town_code'),
  units: (row) => unitsOf(row.column('group_id'), row.column('id')),
};

const ofConsultation = (row: RowRef, column: string) =>
  sql`(select ${sql.ref(`held.${column}`)} from public.consultation held where held.id = ${row.column('consultation_id')})`;

/** A wish list belongs where its consultation belongs. */
export const wishListScope: ConsultationColumns = {
  village: (row) => ofConsultation(row, 'village_code'),
  town: (row) => ofConsultation(row, 'town_code'),
  units: (row) => unitsOf(ofConsultation(row, 'group_id'), row.column('consultation_id')),
};

/** What the permission table asks about the row. */
export const subjectOf = (row: RowRef, { town, village, units }: ConsultationColumns) => sql`json_build_object(
  'districtCode', ${row.column('district_code')}, 'townCode', ${town(row)}, 'villageCode', ${village(row)},
  'units', coalesce(to_json(${units(row)}), '[]'::json), 'selves', json_build_array())`;
