import { sql } from 'kysely';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import type { RootWhere } from '../../platform/shape/roots.js';
import { allRows, oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { organizationShape, sectorShape, townShape, villageShape } from './division.shapes.js';
import type { Organization, Sector, Town, Village } from './division.type.js';

/** Places, units and sectors are known to all staff of the district. */
const here = (row: RowRef) => [
  sql`${row.column('district_code')} = ${contextSlot('districtCode')}`,
  sql`${row.column('voided_at')} is null`,
];
const open: RootWhere = (row) => [...here(row), sql`${row.column('closed_on')} is null`];
const today = contextSlot<string>('today');

/** Readers of the queries about places, units and sectors. */
export const divisionRoots = {
  towns: allRows<Town>(() => townShape, { where: open, order: [['sort_order', 'asc'], ['code', 'asc']], most: 200 }),
  organizations: allRows<Organization>(() => organizationShape, { where: open, order: [['kind', 'asc'], ['name', 'asc'], ['id', 'asc']], most: 2_000 }),
  sectors: allRows<Sector>(() => sectorShape, {
    where: (row) => [...here(row), sql`(${row.column('valid_to')} is null or ${row.column('valid_to')} > ${today}::date)`],
    order: [['code', 'asc'], ['id', 'asc']],
    most: 200,
  }),
  villages: pagedList<Village>(() => villageShape, {
    order: () => [['code', 'asc']],
    where: (row, args) => [
      ...here(row),
      args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
    ],
  }),
  village: oneRow<Village>(() => villageShape, (row, args) => [byPublicId('vil', row, args), ...here(row)]),
};
