import { uuidOf } from '@doorstep/domain/public-id';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import type { Order } from '../../platform/shape/keyset.js';
import { connection, oneRow } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { projectShape } from './project.shape.js';
import type { Project } from './project.type.js';

const ORDERS: Readonly<Record<string, string>> = {
  LISTED_ON: 'listed_on',
  PROGRESS: 'progress_percent',
  COMPLETED_ON: 'completed_order',
};

function orderOf(args: FieldArguments): Order {
  const direction = args.now<string>('orderBy.direction') === 'ASC' ? 'asc' : 'desc';
  return [[ORDERS[args.now<string>('orderBy.field') ?? 'LISTED_ON'] ?? 'listed_on', direction], ['id', direction]];
}

const DISTRICT_AND_CODE = /^(\d{6})\/(.+)$/;
const districtOf = (code: unknown): string | null => DISTRICT_AND_CODE.exec(String(code))?.[1] ?? null;
const plainCodeOf = (code: unknown): string => DISTRICT_AND_CODE.exec(String(code))?.[2] ?? String(code);

/** The project of a code. A code that several districts have names none without its district. */
function byCode(row: RowRef, args: FieldArguments): RawBuilder<unknown> {
  const hasDistrict = args.decide('by.code', (code) => districtOf(code) !== null);
  const isCode = sql`${row.column('code')} = ${args.get('by.code', plainCodeOf)}`;
  if (hasDistrict) return sql`${isCode} and ${row.column('district_code')} = ${args.get('by.code', districtOf)}`;
  return sql`${isCode} and not exists (
    select from published.project other where other.code = ${row.column('code')} and other.id <> ${row.column('id')})`;
}

/** The public list of projects and the look-up of one. */
export const projectRoots = {
  project: oneRow<Project>(() => projectShape, (row, args) => [
    args.given('by.id') && byPublicId('prj', row, args, 'by.id'),
    args.given('by.code') && byCode(row, args),
  ]),
  projects: connection<Project, ConnectionOf<Project>>(() => projectShape, {
    order: orderOf,
    where: (row, args) => [
      args.given('filter.districtCode') && sql`${row.column('district_code')} = ${args.get('filter.districtCode')}`,
      args.given('filter.planYear') && sql`${row.column('plan_year')} = ${args.get('filter.planYear')}::int`,
      args.given('filter.tier') && sql`${row.column('tier')} = any(${args.get('filter.tier')}::text[])`,
      args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      args.given('filter.villageCode') && sql`${row.column('village_code')} = ${args.get('filter.villageCode')}`,
      args.given('filter.state') && sql`${row.column('state')} = any(${args.get('filter.state')}::text[])`,
      args.given('filter.sectorId') &&
        sql`${row.column('main_sector_id')} = ${args.get('filter.sectorId', (id) => uuidOf('sct', String(id)) ?? null)}::uuid`,
      args.given('filter.light') && sql`${row.column('schedule_light')} = any(${args.get('filter.light')}::text[])`,
      args.given('filter.text') && containsText(row.column('title'), args, 'filter.text'),
    ],
  }),
};
