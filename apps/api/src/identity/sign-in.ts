import { z } from 'zod';
import { normalizedUsername } from './login.js';
import { attemptKeys, beginAttempt } from './login-attempt.js';
import type { LoginParts } from './login-parts.js';
import { nextCookieHeader, parsedInput, refusalOf } from './login-parts.js';
import { LoginRefusal } from './login-refusal.js';
import { longestPassword } from './password.js';
import type { SignedInViewer } from './viewer.js';
import { viewerOf } from './viewer.js';

const signInInput = z.strictObject({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(longestPassword),
});

/** A session that has just begun, and the headers that carry its cookie. */
export interface BegunSession {
  viewer: SignedInViewer | null;
  headers: Headers;
}

/**
 * Unknown user and wrong password give the same answer after the same work (one argon2 hash). Only who names the right
 * password is told that the account is locked.
 */
export async function signIn(parts: LoginParts, input: unknown, address: string): Promise<BegunSession> {
  const { password, ...typed } = parsedInput(signInInput, input);
  const username = normalizedUsername(typed.username);
  const { login, pool, clock } = parts;
  const failed = (action: 'login.failed' | 'login.refused') =>
    parts.record({ action, at: clock(), username, viewer: null });

  const attempt = await beginAttempt(pool, attemptKeys(parts.secret, username, address), clock());
  if (!attempt.allowed) {
    await failed('login.refused');
    throw new LoginRefusal('TOO_MANY_ATTEMPTS', attempt.retryAfterSeconds);
  }
  // rememberMe: false gives a cookie that ends with the browser; when the session ends is the server's matter.
  const { headers } = await login.api
    .signInUsername({ body: { username, password, rememberMe: false }, headers: new Headers(), returnHeaders: true })
    .catch(async (error: unknown) => {
      await failed('login.failed');
      throw refusalOf(error, { 401: 'INVALID_CREDENTIALS', 403: 'ACCOUNT_LOCKED' });
    });
  await attempt.succeeded();
  const viewer = await viewerOf(nextCookieHeader(headers), pool, clock());
  if (viewer) await pool.query('update "user" set last_login_at = $2 where id = $1', [viewer.userId, clock()]);
  await parts.record({ action: 'login.succeeded', at: clock(), username, viewer });
  return { viewer, headers };
}
