import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import { networkOf } from '../platform/http/network-of.js';

/** Failures that an account, and an address, may have within the window before further attempts are refused unread. */
export const mostFailures = { account: 10, address: 40 };

/** In milliseconds. A refusal ends by itself when enough failures are older than this. */
export const failureWindow = 15 * 60 * 1000;

/** Failures are forgotten after a day, in milliseconds; who attempted what stands in the audit log. */
const keptFor = 24 * 60 * 60 * 1000;

/** Who attempts: keyed hashes, so that the table tells neither user names nor addresses. */
export interface AttemptKeys {
  account: string;
  address: string;
}

/** An attempt that may go on (call `succeeded` when it did; else it counts as failed), or the seconds to wait. */
export type Attempt = { allowed: true; succeeded: () => Promise<void> } | { allowed: false; retryAfterSeconds: number };

/** `account` may be a user name that nobody has: known and unknown names are treated alike. */
export function attemptKeys(secret: string, account: string, address: string): AttemptKeys {
  const keyed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return { account: keyed(`account:${account}`), address: keyed(`address:${networkOf(address)}`) };
}

/**
 * Counts first and judges afterwards, so that fifty attempts at once are no way around the limit: each sees all those that
 * were written before it looked. The database is shared by all processes.
 */
export async function beginAttempt(pool: Pool, keys: AttemptKeys, now: Date): Promise<Attempt> {
  const id = uuidv7();
  const forget = async () => void (await pool.query('delete from auth.login_attempt where id = $1', [id]));
  await pool.query(
    `with forgotten as (delete from auth.login_attempt where at < $5)
     insert into auth.login_attempt (id, account_key, address_key, at) values ($1, $2, $3, $4)`,
    [id, keys.account, keys.address, now, new Date(now.getTime() - keptFor)],
  );
  const ends = await Promise.all([
    oldestThatCounts(pool, 'account_key', keys.account, mostFailures.account, now),
    oldestThatCounts(pool, 'address_key', keys.address, mostFailures.address, now),
  ]);
  const end = Math.max(...ends);
  if (end === 0) return { allowed: true, succeeded: forget };
  await forget();
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((end - now.getTime()) / 1000)) };
}

/** When the newest `most` failures beside this attempt will no longer be within the window; 0 when there are fewer. */
async function oldestThatCounts(
  pool: Pool,
  column: 'account_key' | 'address_key',
  key: string,
  most: number,
  now: Date,
): Promise<number> {
  const { rows } = await pool.query<{ at: number }>(
    `select extract(epoch from at)::float8 * 1000 as at from auth.login_attempt where ${column} = $1 and at > $2 order by at desc offset $3 limit 1`,
    [key, new Date(now.getTime() - failureWindow), most],
  );
  return rows[0] ? rows[0].at + failureWindow : 0;
}
