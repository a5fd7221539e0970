import { hkdfSync, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from './config.js';

const KEY_BYTES = 32;
const stored = z.object({ masterSecret: z.string().min(32) });

/** Keys of this installation, all derived from one master secret. */
export interface Secrets {
  /** A key for one purpose; the same purpose always gives the same key, and no key tells another. */
  deriveKey(purpose: string): Buffer;
}

export function secretsFrom(masterSecret: string): Secrets {
  return {
    deriveKey: (purpose) => Buffer.from(hkdfSync('sha256', masterSecret, 'doorstep', purpose, KEY_BYTES)),
  };
}

/** The secret of the environment, else the one in `secrets.json`, made on the first start. */
export async function openSecrets(config: Pick<Config, 'masterSecret' | 'dataFolder'>): Promise<Secrets> {
  if (config.masterSecret) return secretsFrom(config.masterSecret);
  const path = join(config.dataFolder, 'secrets.json');
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      const made = randomBytes(KEY_BYTES).toString('base64url');
      await file.writeFile(`${JSON.stringify({ masterSecret: made }, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return secretsFrom(stored.parse(JSON.parse(await readFile(path, 'utf8'))).masterSecret);
}
