import { randomBytes } from 'node:crypto';
import type { Connection } from './login-account.js';
import { hashOfToken } from './session-cookie.js';

/** How long a link by which a password is set may be used, in milliseconds. */
export const linkLife = 72 * 60 * 60 * 1000;

/** A link that is shown once; only the hash of its token is kept. */
export interface OneTimeLink {
  /** The page of the console, to be put behind the installation's address. */
  path: string;
  token: string;
  expiresAt: Date;
}

/** A new token with its page. */
export function newOneTimeLink(now: Date): OneTimeLink {
  const token = randomBytes(32).toString('base64url');
  return { path: `/setup?token=${token}`, token, expiresAt: new Date(now.getTime() + linkLife) };
}

/** Keeps the hash of a link by which a user sets the own password. Earlier links of the user stop working. */
export async function storePasswordLink(connection: Connection, userId: string, link: OneTimeLink): Promise<void> {
  await connection.query('delete from auth.password_link where user_id = $1 and used_at is null', [userId]);
  await connection.query(
    'insert into auth.password_link (token_hash, user_id, created_at, expires_at) values ($1, $2, $3, $4)',
    [hashOfToken(link.token), userId, new Date(link.expiresAt.getTime() - linkLife), link.expiresAt],
  );
}

/** The user whose link this is, once; null when it was used, has expired or never was. The row lock makes it single. */
export async function usePasswordLink(connection: Connection, token: string, now: Date): Promise<string | null> {
  const { rows } = await connection.query<{ user_id: string }>(
    `update auth.password_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning user_id`,
    [hashOfToken(token), now],
  );
  return rows[0]?.user_id ?? null;
}
