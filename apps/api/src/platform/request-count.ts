import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import type { House } from './house.js';

// Two processes that add to the same counts take them in the same order, so neither waits for the other in a circle.
const ADD = `
insert into request_count (key_hash, window_start, count)
select key, $1, amount from unnest($2::text[], $3::int[]) as given (key, amount) order by key
on conflict (key_hash, window_start) do update set count = request_count.count + excluded.count
returning key_hash as key, count`;

/** Adds to the counts of one window, by subject, in one statement. Answers with the counts of all processes. */
export async function addToCounts(house: House, windowStart: Date, amounts: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
  const subjects = new Map([...amounts.keys()].map((subject) => [requestKeyOf(house, subject), subject]));
  const { rows } = await house.database.pool.query<{ key: string; count: number }>(ADD, [windowStart, [...subjects.keys()], [...amounts.values()]]);
  return new Map(rows.map(({ key, count }) => [subjects.get(key) ?? '', count]));
}

/** Keys are keyed hashes: the table names no address and no receipt. */
export function requestKeyOf({ secrets }: House, subject: string): string {
  return createHmac('sha256', secrets.deriveKey('request-count')).update(subject).digest('base64url');
}

const KEPT_HOURS = 24;

/** Counts of windows that are long over say nothing any more. */
export async function forgetOldCounts(pool: Pool): Promise<void> {
  await pool.query('delete from request_count where window_start < now() - make_interval(hours => $1)', [KEPT_HOURS]);
}
