import { hash, verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.js';

/** In characters. Length is the rule; which kinds of characters is not (OWASP ASVS 5.0, 6.2.1 and 6.2.5). */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Why a password is not taken. */
export type PasswordRefusal = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_COMMON';

/** argon2id, 19 MiB, two passes, one lane: the OWASP password storage cheat sheet. argon2id is the library's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash with its salt and cost, as PHC text. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** False also for a text that is no hash, so that an emptied account answers like a wrong password. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password).catch(() => false);
}

/** Fewest characters that must be left of a password once the words known to everybody are taken out of it. */
const fewestOwnCharacters = 8;

/**
 * Null when the password may be used. `knownWords` are what an attacker tries first: the user name, the names of the
 * person, the district and the product. Compared without case.
 */
export function refusalOfPassword(password: string, knownWords: readonly string[]): PasswordRefusal | null {
  const length = [...password].length;
  if (length < shortestPassword) return 'PASSWORD_TOO_SHORT';
  if (length > longestPassword) return 'PASSWORD_TOO_LONG';
  const lower = password.toLowerCase();
  if (commonPasswords.has(lower) || isRepetition(lower)) return 'PASSWORD_COMMON';
  const words = knownWords.map((word) => word.toLowerCase()).filter((word) => [...word].length >= 2);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), lower);
  return rest !== lower && [...rest].length < fewestOwnCharacters ? 'PASSWORD_COMMON' : null;
}

/** One to four characters again and again, as in 888888888888 or 520520520520. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1{2,}.{0,3}$/su.test(text);
}
