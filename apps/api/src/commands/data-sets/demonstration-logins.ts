import type { DataSet } from '@doorstep/demonstration/data-set';
import { demonstrationPasswordOf, ensureDemonstrationAccounts } from '../../identity/demonstration-accounts.js';
import type { House } from '../../platform/house.js';

/** Gives the accounts of a set their logins where they have none; a production start keeps no demonstration password. */
export async function giveLogins(house: House, { district, accounts }: DataSet): Promise<void> {
  if (house.config.production) return;
  const usernames = accounts.map(({ username }) => username);
  await ensureDemonstrationAccounts(house.database.pool, district.code, usernames, demonstrationPassword(house));
}

/** The same for all demonstration accounts of the installation. */
export function demonstrationPassword({ secrets }: House): string {
  return demonstrationPasswordOf(secrets.deriveKey('demonstration'));
}
