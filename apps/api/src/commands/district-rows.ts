import type pg from 'pg';
import { beginLongTransaction, tableName, withoutTriggers } from '../platform/database/row-loader.js';
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
    await client.query('delete from auth.password_link where user_id in (select id from "user" where district_code = $1)', [districtCode]);
    await client.query('delete from auth."user" where id::text in (select auth_user_id from "user" where district_code = $1)', [districtCode]);
    await withoutTriggers(client, own, async () => {
      for (const table of own.toReversed()) {
        await client.query(`delete from ${tableName(table)} where district_code = $1`, [districtCode]);
      }
      await client.query('delete from district where code = $1', [districtCode]);
    });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
