import type { PoolClient } from 'pg';
import { z } from 'zod';
import { dayInShanghai } from '../platform/clock.js';
import { refuseWeakPassword } from './change-password.js';
import { createFirstAdministrator, useSetupLink } from './first-administrator.js';
import { createLoginAccount, setPassword } from './login-account.js';
import { normalizedUsername } from './login.js';
import { attemptKeys, beginAttempt } from './login-attempt.js';
import type { LoginParts } from './login-parts.js';
import { parsedInput } from './login-parts.js';
import { LoginRefusal } from './login-refusal.js';
import { hashPassword } from './password.js';
import { usePasswordLink } from './password-link.js';

const token = z.string().min(20).max(100);
const setUpInput = z.strictObject({
  token,
  password: z.string().min(1).max(1000),
  username: z.string().min(1).max(64).optional(),
  displayName: z.string().trim().min(1).max(50).optional(),
});

/** Three to thirty-two characters, as the sign-in takes it and nobody mistakes it. */
const usernameForm = /^[a-z][a-z0-9._-]{2,31}$/;

/** Whether a user name may be given to somebody. */
export function isUsername(text: string): boolean {
  return usernameForm.test(text);
}

/**
 * Uses a one-time link: a district's makes its first administrator (with `username` and `displayName`), a user's sets the
 * own password. Afterwards the person signs in. A refusal leaves the link as it was.
 */
export async function setUp(parts: LoginParts, input: unknown, address: string): Promise<{ username: string }> {
  const read = parsedInput(setUpInput, input);
  const { clock, pool } = parts;
  const attempt = await beginAttempt(pool, attemptKeys(parts.secret, `link:${read.token}`, address), clock());
  if (!attempt.allowed) throw new LoginRefusal('TOO_MANY_ATTEMPTS', attempt.retryAfterSeconds);
  const client = await pool.connect();
  try {
    await client.query('begin');
    const username = (await byDistrictLink(client, read, clock())) ?? (await byPasswordLink(client, read, clock()));
    if (username === null) throw new LoginRefusal('LINK_INVALID');
    await client.query('commit');
    await attempt.succeeded();
    await parts.record({ action: 'login.passwordSet', at: clock(), username, viewer: null });
    return { username };
  } catch (error) {
    await client.query('rollback');
    if (error instanceof LoginRefusal && error.code !== 'LINK_INVALID') await attempt.succeeded();
    throw error;
  } finally {
    client.release();
  }
}

type SetUpInput = z.infer<typeof setUpInput>;

async function byDistrictLink(client: PoolClient, input: SetUpInput, now: Date): Promise<string | null> {
  const districtCode = await useSetupLink(client, input.token, now);
  if (districtCode === null) return null;
  const username = normalizedUsername(input.username ?? '');
  const { displayName, password } = input;
  if (!isUsername(username)) throw new LoginRefusal('USERNAME_INVALID');
  if (displayName === undefined) throw new LoginRefusal('INVALID_INPUT');
  await refuseWeakPassword(client, password, { username, displayName, districtCode });
  await createFirstAdministrator(client, districtCode, { username, displayName, password }, dayInShanghai(now));
  return username;
}

interface LinkedUser {
  auth_user_id: string | null;
  username: string;
  displayName: string;
  districtCode: string;
}

async function byPasswordLink(client: PoolClient, input: SetUpInput, now: Date): Promise<string | null> {
  const userId = await usePasswordLink(client, input.token, now);
  if (userId === null) return null;
  const { rows } = await client.query<LinkedUser>(
    `select auth_user_id, username, display_name as "displayName", district_code as "districtCode"
     from "user" where id = $1 and state = 'ACTIVE' for update`,
    [userId],
  );
  const user = rows[0];
  if (!user) throw new LoginRefusal('ACCOUNT_LOCKED');
  await refuseWeakPassword(client, input.password, user);
  const passwordHash = await hashPassword(input.password);
  if (user.auth_user_id) {
    await setPassword(client, user.auth_user_id, passwordHash);
  } else {
    const authUserId = await createLoginAccount(client, user.username, passwordHash);
    await client.query('update "user" set auth_user_id = $2 where id = $1', [userId, authUserId]);
  }
  return user.username;
}
