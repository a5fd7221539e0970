import { isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';
import type { z } from 'zod';
import type { Login } from './login.js';
import type { LoginRefusalCode } from './login-refusal.js';
import { LoginRefusal } from './login-refusal.js';
import type { SignedInViewer } from './viewer.js';

/** Something that happened at the door and belongs in the audit log. */
export interface LoginEvent {
  action:
    | 'login.succeeded'
    | 'login.failed'
    | 'login.refused'
    | 'login.ended'
    | 'login.passwordChanged'
    | 'login.passwordSet';
  at: Date;
  /** As typed, normalised; null where the user is known. */
  username: string | null;
  /** Null when nobody is signed in. */
  viewer: SignedInViewer | null;
}

/** What the steps of the login need from their surroundings. */
export interface LoginParts {
  login: Login;
  pool: Pool;
  /** Key of the hashes in `auth.login_attempt`. */
  secret: string;
  /** The real clock, not a demonstration district's. */
  clock: () => Date;
  record: (event: LoginEvent) => Promise<void>;
}

/** The input as `schema` describes it, or INVALID_INPUT. What was sent is never repeated in the answer. */
export function parsedInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (!result.success) throw new LoginRefusal('INVALID_INPUT');
  return result.data;
}

/** Translates a refusal of the login library by its status; anything else stays a fault. */
export function refusalOf(error: unknown, codes: Partial<Record<number, LoginRefusalCode>>): unknown {
  const code = isAPIError(error) ? codes[error.statusCode] : undefined;
  return code ? new LoginRefusal(code) : error;
}

/** The cookies just set, as the browser will send them with its next request. */
export function nextCookieHeader(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
