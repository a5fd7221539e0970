import type { DataSet } from '@doorstep/demonstration/data-set';
import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { demonstrationPasswordOf, ensureDemonstrationAccounts } from '../identity/demonstration-accounts.js';
import { connect } from '../platform/database/roles.js';
import { beginLongTransaction, insertRows, moveSequencesOn } from '../platform/database/row-loader.js';
import type { CatalogTable } from '../platform/database/table-catalog.js';
import { catalogTables } from '../platform/database/table-catalog.js';
import type { House } from '../platform/house.js';
import { logLoadedChanges } from './demo-changes.js';
import { Progress } from './progress.js';

/** Loads the demonstration district where it is not there yet, and gives its accounts their logins. */
export async function ensureDemonstration(house: House): Promise<void> {
  const { pool } = house.database;
  const { rowCount } = await pool.query('select from district where code = $1', [D0.district.code]);
  if (rowCount === 0) await loadDataSet(house, D0);
  if (house.config.production) return;
  const usernames = D0.accounts.map(({ username }) => username);
  await ensureDemonstrationAccounts(pool, D0.district.code, usernames, demonstrationPassword(house));
}

export function demonstrationPassword({ secrets }: House): string {
  return demonstrationPasswordOf(secrets.deriveKey('demonstration'));
}

/** All of the district in one transaction: there is either the whole of it or nothing. */
export async function loadDataSet(house: House, set: DataSet): Promise<void> {
  await using client = await connect(house.database.ownerUrl);
  const tables = new Map((await catalogTables(client)).map((table) => [table.name, table]));
  const progress = new Progress(`载入演示区${set.district.name}  Loading the demonstration district ${set.key}`);
  const { personalData } = house;
  await beginLongTransaction(client);
  let written = Promise.resolve();
  for (const { table: name, rows } of set.rows({
    seal: (text) => personalData.seal(text),
    hash: (text) => personalData.hash(text),
  })) {
    const table = tables.get(name);
    if (!table) throw new RangeError(`No table ${name}.`);
    const json = jsonOf(table, rows);
    // The next rows are made while PostgreSQL takes these.
    await written;
    written = insertRows(client, table, Object.keys(rows[0] ?? {}), json);
    // A failure is met by the next await; it must not count as unhandled until then.
    written.catch(() => undefined);
    progress.add(rows.length);
  }
  await written;
  await client.query('set constraints all immediate');
  await logLoadedChanges(client, set.district.code);
  await moveSequencesOn(client);
  await client.query('commit');
  await client.query('analyze');
  progress.end();
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
