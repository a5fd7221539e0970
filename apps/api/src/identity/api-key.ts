import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'dsk_';
const KEY_BYTES = 32;
const KEY = /^dsk_[\w-]{43}$/;

/** A key for a connected system: 256 random bits, so that its plain hash tells nothing and is found by an index. */
export function newApiKey(): string {
  return `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
}

export function hashOfApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** The key of an `Authorization: Bearer` header; null where there is none of our form. */
export function apiKeyIn(header: string): string | null {
  const [scheme = '', key = ''] = header.split(' ');
  return scheme.toLowerCase() === 'bearer' && KEY.test(key) ? key : null;
}
