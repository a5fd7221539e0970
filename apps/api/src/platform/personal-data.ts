import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals personal values for storage (AES-256-GCM: iv, tag, text) and makes hashes that tell equal values. */
export class PersonalData {
  readonly #key: Buffer;
  readonly #hashKey: Buffer;

  constructor(secrets: Secrets) {
    this.#key = secrets.deriveKey('personal-data');
    this.#hashKey = secrets.deriveKey('personal-data-hash');
  }

  seal(text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  /** @throws when the bytes were changed or sealed with another key */
  open(sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)).toString('utf8') + decipher.final('utf8');
  }

  /** The same value always gives the same hash, so that one person's rows can be found without the value. */
  hash(text: string): string {
    return createHmac('sha256', this.#hashKey).update(text).digest('hex');
  }
}
