import type { House } from '../platform/house.js';
import { refuseDemonstrationPasswords } from './demonstration-accounts.js';

/** A production start takes the demonstration passwords away and says so at the terminal. */
export async function identityWork({ config, database }: House): Promise<() => Promise<void>> {
  const refused = config.production ? await refuseDemonstrationPasswords(database.pool) : null;
  if (refused) process.stdout.write(`\n! ${refused.zh}\n! ${refused.en}\n`);
  return async () => undefined;
}
