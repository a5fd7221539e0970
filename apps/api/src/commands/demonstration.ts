import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import type { House } from '../platform/house.js';
import { giveLogins } from './data-sets/demonstration-logins.js';
import { analyzeTables, loadDataSet } from './data-sets/load-data-set.js';
import { say } from './say.js';

/** The demonstration district is there, with its logins: loaded where it is not yet. An older one is kept and told of. */
export async function ensureDemonstration(house: House): Promise<void> {
  const { pool } = house.database;
  const { rows } = await pool.query<{ version: number | null }>(
    'select l.set_version as version from district d left join loaded_data_set l on l.district_code = d.code where d.code = $1',
    [D0.district.code],
  );
  if (!rows[0]) {
    await loadDataSet(house, D0);
    await analyzeTables(house);
    return;
  }
  await giveLogins(house, D0);
  if ((rows[0].version ?? 0) >= D0.version) return;
  say(`• 演示区${D0.district.name}是旧版本，仍可使用；换成新版本：npm run demo:reset（其中录入的内容会丢失）。`, 'The demonstration district is of an older version and still works; npm run demo:reset replaces it (what was entered there is lost).');
}
