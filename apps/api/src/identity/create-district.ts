import { uuidv7 } from 'uuidv7';
import { createSetupLink } from './first-administrator.js';
import type { Connection } from './login-account.js';
import type { OneTimeLink } from './password-link.js';

/** Why a district is not made, or has no link made for it. */
export type DistrictRefusal = 'DISTRICT_CODE_INVALID' | 'DISTRICT_NAME_INVALID' | 'DISTRICT_EXISTS' | 'DISTRICT_UNKNOWN';

/** A district is served from now on, or a reason why not. */
export type DistrictMade = { refusal: DistrictRefusal } | { refusal: null; link: OneTimeLink };

/**
 * Serves one more district, a real one (not `isDemo`), and makes the one-time link of its first administrator. Nobody can
 * sign in to it before the link is used. Runs in the caller's transaction.
 *
 * @param code six digits, as in the national division codes; digits seven to twelve, if given, must be 0 and are cut
 */
export async function createDistrict(connection: Connection, code: string, name: string, now: Date): Promise<DistrictMade> {
  const districtCode = /^(\d{6})(?:0{6})?$/.exec(code)?.[1];
  if (districtCode === undefined) return { refusal: 'DISTRICT_CODE_INVALID' };
  const trimmed = name.trim();
  if (trimmed === '' || [...trimmed].length > 50 || /\p{Cc}/u.test(trimmed)) return { refusal: 'DISTRICT_NAME_INVALID' };
  const { rowCount } = await connection.query(
    'insert into district (id, code, name, is_demo) values ($1, $2, $3, false) on conflict (code) do nothing',
    [uuidv7(), districtCode, trimmed],
  );
  if (rowCount !== 1) return { refusal: 'DISTRICT_EXISTS' };
  return { refusal: null, link: await createSetupLink(connection, districtCode, now) };
}

/** A new link for a district that is served already: the first one expired, or its last administrator is gone. */
export async function renewSetupLink(connection: Connection, districtCode: string, now: Date): Promise<DistrictMade> {
  const { rowCount } = await connection.query('select from district where code = $1', [districtCode]);
  if (rowCount !== 1) return { refusal: 'DISTRICT_UNKNOWN' };
  return { refusal: null, link: await createSetupLink(connection, districtCode, now) };
}
