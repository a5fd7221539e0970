import type { Pool } from 'pg';

const PAUSE_MS = 100;
const LONGEST_MS = 170_000;

/**
 * Waits until feeds show everything that is committed by now: they stay below the oldest running transaction of the
 * whole server, and another test may be loading a district.
 */
export async function settledFeed(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  for (const from = Date.now(); Date.now() - from < LONGEST_MS; ) {
    const passed = await pool.query<{ is: boolean }>('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as is', [rows[0]?.xid]);
    if (passed.rows[0]?.is) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error('A transaction of this server runs for too long.');
}
