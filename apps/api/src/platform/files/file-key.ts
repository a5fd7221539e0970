import { uuidv7 } from 'uuidv7';

const KEY = /^\d{6}\/[0-9a-f]{2}\/[0-9a-f]{64}\/([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(\.\d{2,4}\.(avif|webp|jpeg))?$/;

/**
 * Where the store keeps a file: its district, its content, and a number of its own. Equal contents are kept apart, so
 * that nobody has to count who still uses a file before it is removed. Nothing in a key comes from a user.
 */
export function newFileKey(districtCode: string, sha256: string): string {
  return `${districtCode}/${sha256.slice(0, 2)}/${sha256}/${uuidv7()}`;
}

export function isFileKey(key: string): boolean {
  return KEY.test(key);
}

/** What the content of this key must hash to. */
export function contentOf(key: string): string {
  return key.split('/')[2] ?? '';
}

/** When the key was made; the beginning of a uuid v7 is the time. */
export function madeAtOf(key: string): Date {
  const [, high = '', low = ''] = KEY.exec(key) ?? [];
  return new Date(Number.parseInt(high + low, 16));
}

/** A picture made smaller, kept beside the one that it was made of. */
export function smallerKey(key: string, edge: number, format: string): string {
  return `${key}.${edge}.${format}`;
}

/** The key of the file that a smaller picture was made of; any other key as it is. */
export function originalKey(key: string): string {
  return key.replace(/\.\d{2,4}\.(avif|webp|jpeg)$/, '');
}
