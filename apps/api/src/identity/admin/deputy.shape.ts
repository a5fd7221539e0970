import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { deputyOperations } from '../user.operations.js';
import { Deputy } from './deputy.type.js';
import { ofOrganization } from './user.moves.js';

const { shape } = shapesOver<PublicTables>('public');
const today = contextSlot<string>('today');

const nameOf = (row: RowRef, column: 'user_id' | 'deputy_id') =>
  sql`(select person.display_name from public."user" person where person.id = ${row.column(column)})`;

/** The row as one of the absent user's organisation. */
export const asOfUnit = (row: RowRef): RowRef => ({
  alias: row.alias,
  column: (name) =>
    name === 'organization_id'
      ? sql`(select absent.organization_id from public."user" absent where absent.id = ${row.column('user_id')})`
      : row.column(name),
});

const facts = (row: RowRef) => {
  const unit = asOfUnit(row);
  return sql`json_build_object(
    'state', case when ${row.column('valid_to')} > greatest(${today}::date, ${row.column('valid_from')}) then 'OPEN' else 'OVER' end, 'readOnly', false,
    'subject', json_build_object(
      'districtCode', ${row.column('district_code')}, 'townCode', ${ofOrganization(unit, 'town_code')},
      'villageCode', ${ofOrganization(unit, 'village_code')}, 'units', json_build_array(${unit.column('organization_id')}),
      'selves', json_build_array(${row.column('user_id')})))`;
};

export const deputyShape: Shape<Deputy> = shape(Deputy, 'deputy', (f) => ({
  id: f.id('dpt', 'id'),
  version: f.column('version'),
  absentName: f.value<string>((row) => nameOf(row, 'user_id')),
  deputyName: f.value<string>((row) => nameOf(row, 'deputy_id')),
  organizationName: f.value<string>((row) => sql`(select unit.name from public.organization unit where unit.id = ${asOfUnit(row).column('organization_id')})`),
  validFrom: f.column('valid_from'),
  lastOn: f.value<string | null>((row) => sql`case when ${row.column('valid_to')} > ${row.column('valid_from')} then ${row.column('valid_to')} - 1 end`),
  isInForce: f.value<boolean>((row) => sql`(${row.column('valid_from')} <= ${today}::date and ${row.column('valid_to')} > ${today}::date)`),
  reason: f.column('reason'),
  moves: movesReader(null, () => deputyOperations, facts),
}));
