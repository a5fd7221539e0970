import type { DataSet } from '@doorstep/demonstration/data-set';
import type pg from 'pg';
import { connect } from '../../platform/database/roles.js';
import { beginLongTransaction, insertRows, moveSequencesOn } from '../../platform/database/row-loader.js';
import type { CatalogTable } from '../../platform/database/table-catalog.js';
import { catalogTables } from '../../platform/database/table-catalog.js';
import type { House } from '../../platform/house.js';
import { Progress } from '../progress.js';
import { giveLogins } from './demonstration-logins.js';
import { logLoadedChanges } from './loaded-changes.js';
import { oneAtATime, refuseSecondLoad } from './data-refusals.js';

/**
 * Loads a district in one transaction, so that there is the whole of it or nothing, and gives its accounts their logins.
 * A running server needs no word of it: it keeps no rows, and the change log takes the loaded ones in.
 * @returns how many rows were written
 * @throws StartRefusal where the district is there already, or other sets are being loaded or removed
 */
export async function loadDataSet(house: House, set: DataSet): Promise<number> {
  const { code, name } = set.district;
  await using client = await connect(house.database.ownerUrl);
  await beginLongTransaction(client);
  await oneAtATime(client);
  await refuseSecondLoad(client, set);
  const progress = new Progress(`载入 Loading ${set.key} ${name}`, set.size);
  const rows = await writeRows(client, house, set, progress);
  await client.query('set constraints all immediate');
  await client.query('insert into loaded_data_set (district_code, set_key, set_version) values ($1, $2, $3)', [code, set.key, set.version]);
  await logLoadedChanges(client, code);
  await moveReceiptCountersOn(client, code);
  await moveSequencesOn(client);
  await client.query('commit');
  await giveLogins(house, set);
  progress.end();
  return rows;
}

async function writeRows(client: pg.ClientBase, { personalData }: House, set: DataSet, progress: Progress): Promise<number> {
  const tables = new Map((await catalogTables(client)).map((table) => [table.name, table]));
  let count = 0;
  let written = Promise.resolve();
  for (const { table: name, rows } of set.rows({ seal: (text) => personalData.seal(text), hash: (text) => personalData.hash(text) })) {
    const table = tables.get(name);
    if (!table) throw new RangeError(`No table ${name}.`);
    const json = jsonOf(table, rows);
    // The next rows are made while PostgreSQL takes these.
    await written;
    written = insertRows(client, table, Object.keys(rows[0] ?? {}), json);
    // A failure is met by the next await; it must not count as unhandled until then.
    written.catch(() => undefined);
    count += rows.length;
    progress.add(rows.length);
  }
  await written;
  return count;
}

/** Lets the planner know of what was loaded; takes longer than the statements of a server may. */
export async function analyzeTables({ database }: House): Promise<void> {
  await using client = await connect(database.ownerUrl);
  await client.query('set statement_timeout = 0');
  await client.query('analyze');
}

/** Rows as JSON, with bytes as PostgreSQL writes them. */
function jsonOf(table: CatalogTable, rows: readonly Record<string, unknown>[]): string[] {
  const bytes = table.columns.filter(({ type }) => type === 'bytea').map(({ name }) => name);
  if (bytes.length === 0) return rows.map((row) => JSON.stringify(row));
  return rows.map((row) => JSON.stringify({ ...row, ...Object.fromEntries(bytes.map((name) => [name, asHex(row[name])])) }));
}

function asHex(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
}

/** A day on which a number was given already goes on behind the loaded ones; the other days look at the rows themselves. */
async function moveReceiptCountersOn(client: pg.ClientBase, districtCode: string): Promise<void> {
  await client.query(
    `update receipt_counter set next = greatest(receipt_counter.next, loaded.next)
     from (select left(receipt_no, 8)::date as day, 1 + max(substr(receipt_no, 10)::int) as next
           from suggestion where district_code = $1 group by 1) loaded
     where loaded.day = receipt_counter.day`,
    [districtCode],
  );
}
