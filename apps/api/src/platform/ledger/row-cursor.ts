import type { Pool, PoolClient } from 'pg';
import type { Statement } from '../shape/statement.js';

const ROWS_AT_ONCE = 500;
/** A reader that takes nothing for so long has gone. */
const IDLE_LIMIT = '60s';

/**
 * The rows of a statement, a few hundred at a time, all of one moment. The connection is given back when the last
 * row was read, or when the reader leaves.
 */
export async function* rowCursor(pool: Pool, { text, values }: Statement): AsyncGenerator<Readonly<Record<string, unknown>>[], void, undefined> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query(`set local idle_in_transaction_session_timeout = '${IDLE_LIMIT}'`);
    await client.query(`declare ledger_rows no scroll cursor for ${text}`, values);
    for (;;) {
      const { rows } = await client.query<{ row: Readonly<Record<string, unknown>> }>(`fetch ${ROWS_AT_ONCE} from ledger_rows`);
      if (rows.length === 0) break;
      yield rows.map(({ row }) => row);
    }
    await client.query('commit');
    isWhole = true;
  } finally {
    await giveBack(client, isWhole);
  }
}

async function giveBack(client: PoolClient, isWhole: boolean): Promise<void> {
  if (isWhole) return client.release();
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error as Error);
  }
}
