import type pg from 'pg';
import { beginLongTransaction, tableName, withoutChecks } from '../../platform/database/row-loader.js';
import { catalogTables } from '../../platform/database/table-catalog.js';
import { oneAtATime, realDistrict } from './data-refusals.js';
import { ofDistricts } from './district-status.js';

/**
 * Removes every row of one demonstration district, with its staff's logins. Append-only logs refuse deletion, so triggers
 * rest until the end of the transaction.
 * @returns how many rows there were
 * @throws StartRefusal where the district is a real one: such a district is never removed
 */
export async function removeDistrict(client: pg.ClientBase, districtCode: string): Promise<number> {
  const own = ofDistricts(await catalogTables(client));
  await beginLongTransaction(client);
  try {
    await oneAtATime(client);
    // Every new row of the district refers to this one when it is committed: until we are done, none is.
    const { rows } = await client.query<{ name: string; isDemo: boolean }>('select name, is_demo as "isDemo" from district where code = $1 for update', [districtCode]);
    if (rows[0]?.isDemo === false) throw realDistrict(districtCode, rows[0].name);
    let removed = 0;
    const remove = async (sql: string): Promise<void> => {
      removed += (await client.query(sql, [districtCode])).rowCount ?? 0;
    };
    await remove('delete from auth.password_link where user_id in (select id from "user" where district_code = $1)');
    await remove('delete from auth."user" where id::text in (select auth_user_id from "user" where district_code = $1)');
    await withoutChecks(client, own, async () => {
      for (const table of own.toReversed()) await remove(`delete from ${tableName(table)} where district_code = $1`);
      await remove('delete from district where code = $1');
    });
    await client.query('commit');
    return removed;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
