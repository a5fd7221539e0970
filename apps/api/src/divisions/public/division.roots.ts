import { uuidOf } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { containsText } from '../../platform/shape/conditions.js';
import type { RootWhere } from '../../platform/shape/roots.js';
import { allRows, connection, oneRow } from '../../platform/shape/roots.js';
import type { District } from './district.type.js';
import { districtShape, sectorShape, townShape, villageShape } from './division.shapes.js';
import type { Sector } from './sector.type.js';
import type { Town } from './town.type.js';
import type { Village } from './village.type.js';

/** The row that the argument `by` names by id or division code. */
const byIdOrCode =
  (kind: PublicIdKind): RootWhere =>
  (row, args) => [
    args.given('by.code') && sql`${row.column('code')} = ${args.get('by.code')}`,
    args.given('by.id') && sql`${row.column('id')} = ${args.get('by.id', (id) => uuidOf(kind, String(id)) ?? null)}::uuid`,
  ];

const ofDistrict: RootWhere = (row, args) => [sql`${row.column('district_code')} = ${args.get('districtCode')}`];

/** Readers of the queries about places and sectors. */
export const divisionRoots = {
  districts: allRows<District>(() => districtShape, { order: [['code', 'asc']], most: 5_000 }),
  district: oneRow<District>(() => districtShape, byIdOrCode('dst')),
  towns: allRows<Town>(() => townShape, { where: ofDistrict, order: [['sort_order', 'asc'], ['code', 'asc']], most: 200 }),
  sectors: allRows<Sector>(() => sectorShape, { where: ofDistrict, order: [['code', 'asc'], ['id', 'asc']], most: 200 }),
  village: oneRow<Village>(() => villageShape, byIdOrCode('vil')),
  villages: connection<Village, ConnectionOf<Village>>(() => villageShape, {
    order: () => [['code', 'asc']],
    where: (row, args) => [
      args.given('filter.districtCode') && sql`${row.column('district_code')} = ${args.get('filter.districtCode')}`,
      args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
    ],
  }),
};
