import { APIError, betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import { username } from 'better-auth/plugins/username';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { withHashedSessionTokens } from './hashed-session-tokens.js';
import { InstantsAsDates } from './login-instants.js';
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from './password.js';
import { cookiePrefix, idleSeconds } from './session-cookie.js';

/** What the login library needs from its surroundings. */
export interface LoginOptions {
  /** The application's own pool. The login's tables are in schema `auth`. */
  pool: Pool;
  /** Signs the session cookie. At least 32 characters, from the installation's secret file. */
  secret: string;
  /** Where staff open the console, for example `https://minsheng.example.gov.cn`. Cookies are `Secure` when it is https. */
  baseUrl: string;
}

/** The user name as it is stored and compared: no case, no blanks around it, one form of each character. */
export function normalizedUsername(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}

/** The options that decide the tables; the test of the migration compiles them again. */
export const loginTables = {
  emailAndPassword: { enabled: true, disableSignUp: true },
  advanced: { database: { generateId: 'uuid' } },
  plugins: [
    username({
      minUsernameLength: 1,
      maxUsernameLength: 64,
      usernameValidator: () => true,
      usernameNormalization: normalizedUsername,
    }),
  ],
} satisfies BetterAuthOptions;

/**
 * The login by user name and password. It is only ever called through its functions (`login.api.signInUsername` and three
 * more in `login-routes.ts`); its own HTTP handler, with its many routes, is not mounted. Nobody signs up: accounts are
 * made by `login-account.ts`. No telemetry, no mail, no call to anywhere.
 */
export async function createLogin({ pool, secret, baseUrl }: LoginOptions) {
  const options = {
    ...loginTables,
    secret,
    baseURL: baseUrl,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    emailAndPassword: {
      ...loginTables.emailAndPassword,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    session: { expiresIn: idleSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: {
      ...loginTables.advanced,
      cookiePrefix,
      useSecureCookies: baseUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            await refuseUnlessActive(pool, session.userId);
            return { data: { ...session, expiresAt: new Date(Date.now() + idleSeconds * 1000) } };
          },
        },
      },
    },
  } satisfies BetterAuthOptions;
  const db = new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [new InstantsAsDates()] });
  const stored = await getAdapter({ ...options, database: { db, type: 'postgres', schemaName: 'auth', transaction: true } });
  return betterAuth({ ...options, database: () => withHashedSessionTokens(stored) });
}

/** The login as the routes use it. */
export type Login = Awaited<ReturnType<typeof createLogin>>;

/** No session for a LOCKED or LEFT user, whatever the door. Told only to who has just named the right password. */
async function refuseUnlessActive(pool: Pool, authUserId: string): Promise<void> {
  const { rowCount } = await pool.query(`select from "user" where auth_user_id = $1 and state = 'ACTIVE'`, [authUserId]);
  if (rowCount !== 1) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_LOCKED' });
}
