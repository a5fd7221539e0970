import { z } from 'zod';
import { attemptKeys, beginAttempt } from './login-attempt.js';
import type { Connection } from './login-account.js';
import type { LoginParts } from './login-parts.js';
import { nextCookieHeader, parsedInput, refusalOf } from './login-parts.js';
import { LoginRefusal } from './login-refusal.js';
import { longestPassword, refusalOfPassword } from './password.js';
import type { BegunSession } from './sign-in.js';
import { viewerOf } from './viewer.js';

const changePasswordInput = z.strictObject({
  currentPassword: z.string().min(1).max(longestPassword),
  newPassword: z.string().min(1).max(1000),
  /** Other sessions always end; the console says so too. */
  revokeOtherSessions: z.literal(true).optional(),
});

/** Ends all sessions of the user and begins a new one for the caller. Guesses of the current password count as failures. */
export async function changePassword(
  parts: LoginParts,
  input: unknown,
  cookieHeader: string | undefined,
  address: string,
): Promise<BegunSession> {
  const { login, pool, clock } = parts;
  const before = await viewerOf(cookieHeader, pool, clock());
  if (!before) throw new LoginRefusal('UNAUTHENTICATED');
  const { currentPassword, newPassword } = parsedInput(changePasswordInput, input);
  await refuseWeakPassword(pool, newPassword, before);
  if (newPassword === currentPassword) throw new LoginRefusal('PASSWORD_UNCHANGED');

  const attempt = await beginAttempt(pool, attemptKeys(parts.secret, before.username, address), clock());
  if (!attempt.allowed) throw new LoginRefusal('TOO_MANY_ATTEMPTS', attempt.retryAfterSeconds);
  const { headers } = await login.api
    .changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers: new Headers({ cookie: cookieHeader ?? '' }),
      returnHeaders: true,
    })
    .catch((error: unknown) => {
      throw refusalOf(error, { 400: 'WRONG_PASSWORD', 401: 'UNAUTHENTICATED', 403: 'ACCOUNT_LOCKED' });
    });
  await attempt.succeeded();
  await pool.query('delete from auth.demonstration_account where auth_user_id = $1', [before.authUserId]);
  const viewer = await viewerOf(nextCookieHeader(headers), pool, clock());
  await parts.record({ action: 'login.passwordChanged', at: clock(), username: null, viewer });
  return { viewer, headers };
}

/** Throws with the reason when the password is too short, too long, too common, or made of what everybody knows of its owner. */
export async function refuseWeakPassword(
  connection: Connection,
  password: string,
  owner: { username: string; displayName: string; districtCode: string },
): Promise<void> {
  const { rows } = await connection.query<{ name: string; brand_name: string | null }>(
    'select name, brand_name from district where code = $1',
    [owner.districtCode],
  );
  const places = rows.flatMap((row) => [row.name, row.brand_name ?? '']);
  const refusal = refusalOfPassword(password, [owner.username, owner.displayName, 'doorstep', ...places]);
  if (refusal) throw new LoginRefusal(refusal);
}
