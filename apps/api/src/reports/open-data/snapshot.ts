import type { Pool, PoolClient } from 'pg';

const ROWS_AT_ONCE = 500;
const STATEMENT_LIMIT = '120s';

/** One moment of the published views: everything that is read through it fits together. */
export interface Snapshot {
  readonly client: PoolClient;
  /** The rows of a statement, a few hundred at a time; each as texts in the order of its columns. */
  rows<Row extends unknown[]>(statement: string, values: readonly unknown[]): AsyncGenerator<Row, void, undefined>;
}

/** Runs `work` in a transaction of the public role that sees one moment and may take its time. */
export async function inSnapshot<T>(pool: Pool, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query(`set local statement_timeout = '${STATEMENT_LIMIT}'; set local idle_in_transaction_session_timeout = '${STATEMENT_LIMIT}'`);
    const result = await work({ client, rows: (statement, values) => cursorRows(client, statement, values) });
    await client.query('commit');
    return result;
  } catch (error) {
    fault = error as Error;
    throw error;
  } finally {
    // A connection that failed in the middle of a transaction is not used again.
    client.release(fault);
  }
}

async function* cursorRows<Row extends unknown[]>(client: PoolClient, statement: string, values: readonly unknown[]): AsyncGenerator<Row, void, undefined> {
  await client.query(`declare open_rows no scroll cursor for ${statement}`, [...values]);
  for (;;) {
    const { rows } = await client.query<Row>({ text: `fetch ${ROWS_AT_ONCE} from open_rows`, rowMode: 'array' });
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('close open_rows');
}
