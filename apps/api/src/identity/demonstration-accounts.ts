import { createHash, randomBytes } from 'node:crypto';
import type { Connection } from './login-account.js';
import { createLoginAccount, setPassword } from './login-account.js';
import { hashPassword } from './password.js';

/** What a production start did to demonstration passwords, for the terminal. */
export interface RefusedDemonstrationPasswords {
  usernames: string[];
  zh: string;
  en: string;
}

/**
 * The demonstration password of this installation: the same at every start, another one in every installation, and
 * nowhere in the source. `key` is derived from the installation's secret. Sixty bits in letters that are not mistaken for
 * each other, since people copy it from a terminal.
 */
export function demonstrationPasswordOf(key: Buffer): string {
  const letters = [...createHash('sha256').update(key).digest().subarray(0, 12)].map((byte) => alphabet[byte % 32]);
  return `demo-${letters.slice(0, 4).join('')}-${letters.slice(4, 8).join('')}-${letters.slice(8).join('')}`;
}

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * Gives each of these users of a demonstration district a login with `password`, where there is none yet, and marks it. A
 * login whose password was changed is left alone. `password` is `demonstrationPasswordOf` the installation, which the start
 * prints.
 */
export async function ensureDemonstrationAccounts(
  connection: Connection,
  districtCode: string,
  usernames: readonly string[],
  password: string,
): Promise<void> {
  const { rows } = await connection.query<{ id: string; username: string }>(
    `select u.id, u.username from "user" u join district d on d.code = u.district_code and d.is_demo
     where u.district_code = $1 and u.username = any($2) and u.auth_user_id is null`,
    [districtCode, usernames],
  );
  if (rows.length === 0) return;
  const passwordHash = await hashPassword(password);
  for (const { id, username } of rows) {
    const authUserId = await createLoginAccount(connection, username, passwordHash);
    await connection.query('update "user" set auth_user_id = $2 where id = $1', [id, authUserId]);
    await connection.query('insert into auth.demonstration_account (auth_user_id, password_hash) values ($1, $2)', [
      authUserId,
      passwordHash,
    ]);
  }
}

/**
 * For a production start: accounts that still carry the demonstration password lose it (a random one that nobody knows
 * takes its place) and their sessions end. Null when there was none.
 */
export async function refuseDemonstrationPasswords(
  connection: Connection,
): Promise<RefusedDemonstrationPasswords | null> {
  const { rows } = await connection.query<{ id: string; username: string }>(
    `select a."userId" as id, u.username from auth.demonstration_account d
     join auth.account a on a."userId" = d.auth_user_id and a.password = d.password_hash
     join auth."user" u on u.id = d.auth_user_id order by u.username`,
    [],
  );
  for (const { id } of rows) {
    await setPassword(connection, id, await hashPassword(randomBytes(32).toString('base64url')));
    await connection.query('delete from auth.demonstration_account where auth_user_id = $1', [id]);
  }
  if (rows.length === 0) return null;
  const usernames = rows.map((row) => row.username);
  return {
    usernames,
    zh: `正式运行不保留演示密码：${usernames.length} 个演示账号（${usernames.join('、')}）的密码已作废，已登录的会话已结束。如仍需使用，请由管理员为其生成设置密码的链接；首位管理员的链接用 npm run district -- renew 区划代码 生成。`,
    en: `A production start does not keep demonstration passwords: those of ${usernames.length} demonstration accounts (${usernames.join(', ')}) have been removed and their sessions ended. An administrator can give a user a link to set a password; npm run district -- renew CODE makes the link for a first administrator.`,
  };
}
