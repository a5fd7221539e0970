import type { House } from './house.js';
import { networkOf } from './http/network-of.js';
import { requestKeyOf } from './request-count.js';

/** Requests that one key may make within a window of `minutes`. */
interface RequestLimit {
  readonly most: number;
  readonly minutes: number;
}

/**
 * Limits of the requests without an account. No text prescribes them; they are defaults: model §4.1 asks for a
 * limit of submissions by address and collection point (a counter serves many residents behind one address),
 * and a query code of 45 bits stays safe for thousands of years at ten wrong codes an hour. A file counts twice: when it
 * is announced and when it is sent.
 */
export const REQUEST_LIMITS = {
  submitFromAddress: { most: 30, minutes: 60 },
  submitAtPoint: { most: 120, minutes: 60 },
  uploadFromAddress: { most: 240, minutes: 60 },
  wrongCodeOfReceipt: { most: 10, minutes: 60 },
  wrongCodeFromAddress: { most: 60, minutes: 60 },
} as const satisfies Record<string, RequestLimit>;

export type RequestLimitKey = keyof typeof REQUEST_LIMITS;

const COUNT = `
insert into request_count (key_hash, window_start, count)
values ($1, date_bin(make_interval(mins => $2), now(), timestamptz '2000-01-01 00:00:00Z'), 1)
on conflict (key_hash, window_start) do update set count = request_count.count + 1
returning count, window_start, extract(epoch from window_start + make_interval(mins => $2) - now())::int as seconds_left`;

/** One counted request; `forgive` takes the count back, because the caller turned out to be entitled. */
export interface Counted {
  readonly allowed: boolean;
  readonly retryAfterSeconds: number;
  readonly forgive: () => Promise<void>;
}

/** Counts first and judges afterwards: of any number of requests at once at most so many are allowed. */
export async function countRequest(house: House, limit: RequestLimitKey, subject: string): Promise<Counted> {
  const { most, minutes } = REQUEST_LIMITS[limit];
  const key = requestKeyOf(house, `${limit}:${subject}`);
  const { pool } = house.database;
  const { rows } = await pool.query<{ count: number; window_start: string; seconds_left: number }>(COUNT, [key, minutes]);
  const { count, window_start: window, seconds_left: secondsLeft } = rows[0] as (typeof rows)[number];
  return {
    allowed: count <= most,
    retryAfterSeconds: Math.max(1, secondsLeft),
    forgive: async () => {
      await pool.query('update request_count set count = count - 1 where key_hash = $1 and window_start = $2', [key, window]);
    },
  };
}

/** The count of an address; a machine's IPv6 addresses count as one. */
export function countAddress(house: House, limit: RequestLimitKey, address: string): Promise<Counted> {
  return countRequest(house, limit, networkOf(address));
}
