import type { ApiScope } from '@doorstep/domain/code-lists/platform-codes';
import { dayInShanghai } from '../platform/clock.js';
import type { ClientOf, ConnectedClient } from '../platform/graph/connected-client.js';
import { apiKeyIn, hashOfApiKey } from './api-key.js';

interface Found {
  readonly id: string;
  readonly districtCode: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly pointsPerMinute: number;
}

// The second index serves the day in which a former key still counts. `last_used_at` is written once a minute at most.
const FIND = `
with found as (
  select id from api_client
  where (key_hash = $1 or (previous_key_hash = $1 and previous_key_until > now()))
    and state = 'ACTIVE' and voided_at is null and (expires_on is null or expires_on >= $2::date)
), used as (
  update api_client set last_used_at = now() from found
  where api_client.id = found.id and (last_used_at is null or last_used_at < now() - interval '1 minute')
)
select c.id, c.district_code as "districtCode", c.name, c.scopes, c.rate_limit_per_min as "pointsPerMinute"
from api_client c join found on found.id = c.id`;

/** The system whose key a request carries; null without a key, `unknown` where no key counts. */
export const apiClientOf: ClientOf = async ({ database }, { authorization }): Promise<ConnectedClient | 'unknown' | null> => {
  if (authorization === undefined) return null;
  const key = apiKeyIn(authorization);
  if (key === null) return 'unknown';
  const { rows } = await database.pool.query<Found>(FIND, [hashOfApiKey(key), dayInShanghai(new Date())]);
  return rows[0] ?? 'unknown';
};
