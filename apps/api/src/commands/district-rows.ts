import type pg from 'pg';
import { beginLongTransaction, tableName } from '../platform/database/row-loader.js';
import { catalogTables } from '../platform/database/table-catalog.js';

/**
 * Removes every row of one district, with its staff's logins. Append-only logs refuse deletion, so their triggers rest
 * until the end of the transaction. For demonstration districts only: a real district is never removed.
 */
export async function removeDistrict(client: pg.ClientBase, districtCode: string): Promise<void> {
  const tables = await catalogTables(client);
  const own = tables.filter(({ columns }) => columns.some(({ name }) => name === 'district_code'));
  await beginLongTransaction(client);
  try {
    const { rows } = await client.query('select from district where code = $1 and not is_demo', [districtCode]);
    if (rows.length > 0) throw new Error(`District ${districtCode} is a real one.`);
    await client.query('delete from auth."user" where id in (select auth_user_id from "user" where district_code = $1)', [districtCode]);
    const names = own.toReversed().map(tableName);
    for (const name of names) await client.query(`alter table ${name} disable trigger user`);
    for (const name of names) await client.query(`delete from ${name} where district_code = $1`, [districtCode]);
    await client.query('delete from district where code = $1', [districtCode]);
    // A table with checks still to come cannot be altered.
    await client.query('set constraints all immediate');
    for (const name of names) await client.query(`alter table ${name} enable trigger user`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
