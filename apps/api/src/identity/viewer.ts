import { PERSONAL_ROLES } from '@doorstep/domain/deputy';
import type { Viewer } from '@doorstep/domain/roles';
import { dayInShanghai } from '../platform/clock.js';
import type { House } from '../platform/house.js';
import type { Connection } from './login-account.js';
import { absoluteSeconds, hashOfToken, idleSeconds, sessionTokenOf } from './session-cookie.js';

/** A viewer with what the console shows of the own login. */
export interface SignedInViewer extends Viewer {
  /** The district's day, on which the roles are valid: `YYYY-MM-DD`. */
  today: string;
  authUserId: string;
  username: string;
  displayName: string;
  /** The account still carries the printed demonstration password. */
  isDemonstration: boolean;
  /** When the session ends without a further request. */
  sessionEndsAt: Date;
}

interface ViewerRow {
  viewer: Omit<SignedInViewer, 'sessionEndsAt'> & { sessionEndsAt: string };
}

/**
 * The viewer of a request, or null when nobody is signed in, the session is over, or the user is not ACTIVE. One statement,
 * and nothing is kept from one request to the next: a lock, a log-out or a change of role holds from the next request on.
 * A session in use is prolonged, at most once a minute and never beyond its absolute end.
 */
export async function viewerOf(
  cookieHeader: string | undefined,
  connection: Connection,
  now: Date = new Date(),
): Promise<SignedInViewer | null> {
  const token = sessionTokenOf(cookieHeader);
  if (token === null) return null;
  const { rows } = await connection.query<ViewerRow>(viewerStatement, [
    hashOfToken(token),
    now,
    idleSeconds,
    absoluteSeconds,
    dayInShanghai(now),
  ]);
  const viewer = rows[0]?.viewer;
  return viewer ? { ...viewer, sessionEndsAt: new Date(viewer.sessionEndsAt) } : null;
}

/** Who a user is today, without a session: for work that is done for somebody. Null for one who is not ACTIVE. */
export async function staffOf({ database }: House, userId: string): Promise<Viewer | null> {
  const { rows } = await database.pool.query<{ viewer: Viewer }>(staffStatement, [userId, dayInShanghai(new Date())]);
  return rows[0]?.viewer ?? null;
}

/** The roles of user `u` on the district's `day`: the own ones, and of whom the user is the deputy. */
const grantsOf = `(
    select coalesce(json_agg(jsonb_build_object('role', r.role, 'scopeCode', r.scope_code, 'sectorId', r.sector_id)
      || case when r.user_id = u.id then '{}' else jsonb_build_object('standsFor', r.user_id) end order by r.user_id <> u.id, r.id), '[]')
    from role_assignment r
    where r.district_code = u.district_code
      and r.valid_from <= day.today and (r.valid_to is null or r.valid_to > day.today)
      and (r.user_id = u.id or (r.role not in (${PERSONAL_ROLES.map((role) => `'${role}'`).join(', ')}) and r.user_id in (
        select d.user_id from deputy d join "user" absent on absent.id = d.user_id and absent.state = 'ACTIVE'
        where d.district_code = u.district_code and d.deputy_id = u.id and d.valid_from <= day.today and d.valid_to > day.today)))
  )`;

const dayOf = (today: string): string => `cross join lateral (
  select coalesce((
    select (s.value #>> '{}')::date from setting s join district d on d.code = s.district_code and d.is_demo
    where s.district_code = u.district_code and s.key = 'clock.today' order by s.valid_from desc limit 1
  ), ${today}::date) as today
) day`;

const viewerStatement = `
with live as (
  select s.id, s."userId", least(
    case when s."updatedAt" < $2::timestamptz - interval '1 minute' then $2::timestamptz + make_interval(secs => $3) else s."expiresAt" end,
    s."createdAt" + make_interval(secs => $4)
  ) as ends_at, s."updatedAt" < $2::timestamptz - interval '1 minute' as is_due
  from auth.session s
  where s.token = $1 and s."expiresAt" > $2::timestamptz and s."createdAt" > $2::timestamptz - make_interval(secs => $4)
), prolonged as (
  update auth.session s set "expiresAt" = live.ends_at, "updatedAt" = $2::timestamptz
  from live where s.id = live.id and live.is_due and s."updatedAt" < $2::timestamptz - interval '1 minute'
)
select json_build_object(
  'userId', u.id, 'districtCode', u.district_code, 'organizationId', u.organization_id,
  'authUserId', u.auth_user_id, 'username', u.username, 'displayName', u.display_name,
  'isDemonstration', exists (select from auth.demonstration_account d where d.auth_user_id = live."userId"),
  'sessionEndsAt', live.ends_at, 'today', day.today,
  'grants', ${grantsOf}
) as viewer
from live
join "user" u on u.auth_user_id = live."userId"::text and u.state = 'ACTIVE'
${dayOf('$5')}`;

const staffStatement = `
select json_build_object('userId', u.id, 'districtCode', u.district_code, 'organizationId', u.organization_id, 'grants', ${grantsOf}) as viewer
from "user" u ${dayOf('$2')}
where u.id = $1 and u.state = 'ACTIVE'`;
