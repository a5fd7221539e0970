import { createHash } from 'node:crypto';

/** Prefix of every cookie of the login library. Behind HTTPS the browser additionally demands `__Secure-`. */
export const cookiePrefix = 'doorstep';

/** Longest rest without a request before a session ends, in seconds. GB/T 22239 8.1.4.1 b, OWASP ASVS 7.3.1. */
export const idleSeconds = 30 * 60;

/** Longest life of a session however busy, in seconds. OWASP ASVS 7.3.2. */
export const absoluteSeconds = 12 * 60 * 60;

/** What is stored of a session token. Tokens carry 190 random bits, so one pass without a salt is enough. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * The session token of a `Cookie` header, or null. The value is `token.signature`; the signature is the login library's and
 * not looked at here: the token is looked up by its hash and cannot be guessed or made from what the database holds.
 */
export function sessionTokenOf(cookieHeader: string | undefined): string | null {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = halves(pair.trim(), pair.trim().indexOf('='));
    if (name !== `${cookiePrefix}.session_token` && name !== `__Secure-${cookiePrefix}.session_token`) continue;
    const [token] = halves(value, value.indexOf('.'));
    return token === '' ? null : token;
  }
  return null;
}

function halves(text: string, at: number): [string, string] {
  return at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)];
}
