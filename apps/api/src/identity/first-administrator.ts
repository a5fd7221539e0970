import { uuidv7 } from 'uuidv7';
import type { Connection } from './login-account.js';
import { createLoginAccount } from './login-account.js';
import { LoginRefusal } from './login-refusal.js';
import { hashPassword } from './password.js';
import type { OneTimeLink } from './password-link.js';
import { newOneTimeLink } from './password-link.js';
import { hashOfToken } from './session-cookie.js';

/** Who becomes the district's first administrator. */
export interface FirstAdministrator {
  username: string;
  displayName: string;
  password: string;
}

/**
 * A link by which the first administrator of a district makes the own account: 72 hours, once. There is no standing account
 * and no standing password in a new district. Earlier links of the district stop working. For a district that has lost its
 * last administrator the same link makes a new one.
 */
export async function createSetupLink(connection: Connection, districtCode: string, now: Date): Promise<OneTimeLink> {
  const link = newOneTimeLink(now);
  await connection.query('delete from setup_link where district_code = $1 and used_at is null', [districtCode]);
  await connection.query(
    'insert into setup_link (token_hash, district_code, expires_at, created_at) values ($1, $2, $3, $4)',
    [hashOfToken(link.token), districtCode, link.expiresAt, now],
  );
  return link;
}

/** The district whose link this is, once; null when it was used, has expired or never was. The row lock makes it single. */
export async function useSetupLink(connection: Connection, token: string, now: Date): Promise<string | null> {
  const { rows } = await connection.query<{ district_code: string }>(
    `update setup_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning district_code`,
    [hashOfToken(token), now],
  );
  return rows[0]?.district_code ?? null;
}

/** Makes the user with the role SYSTEM_ADMIN for the whole district, and returns its id. */
export async function createFirstAdministrator(
  connection: Connection,
  districtCode: string,
  person: FirstAdministrator,
  today: string,
): Promise<string> {
  const taken = await connection.query('select from "user" where username = $1', [person.username]);
  if (taken.rowCount !== 0) throw new LoginRefusal('USERNAME_TAKEN');
  const organizationId = await leadingOrganization(connection, districtCode);
  const authUserId = await createLoginAccount(connection, person.username, await hashPassword(person.password));
  const userId = uuidv7();
  await connection.query(
    `insert into "user" (id, district_code, username, auth_user_id, display_name, organization_id, state)
     values ($1, $2, $3, $4, $5, $6, 'ACTIVE')`,
    [userId, districtCode, person.username, authUserId, person.displayName, organizationId],
  );
  await connection.query(
    `insert into role_assignment (id, district_code, user_id, role, scope_code, valid_from)
     values ($1, $2, $3, 'SYSTEM_ADMIN', '', $4)`,
    [uuidv7(), districtCode, userId, today],
  );
  return userId;
}

/** The unit that runs the platform in the district; a district without units gets its task force, to be renamed by staff. */
async function leadingOrganization(connection: Connection, districtCode: string): Promise<string> {
  const { rows } = await connection.query<{ id: string }>(
    `select id from organization where district_code = $1
     order by array_position(array['TASK_FORCE', 'SERVICE_CENTRE', 'COORDINATOR', 'DISTRICT_GOVERNMENT'], kind), id limit 1`,
    [districtCode],
  );
  if (rows[0]) return rows[0].id;
  const id = uuidv7();
  await connection.query(
    `insert into organization (id, district_code, name, short_name, kind)
     values ($1, $2, '民生事务推进工作专班', '民生专班', 'TASK_FORCE')`,
    [id, districtCode],
  );
  return id;
}
