import { DATA_SETS } from '@doorstep/demonstration/data-sets';
import { GENERATED_CODES } from '@doorstep/demonstration/province/generated-district';
import { connect } from '../../platform/database/roles.js';
import type { House } from '../../platform/house.js';
import { say } from '../say.js';
import { notLoaded, realDistrict, unknownSet } from './data-refusals.js';
import { districtsOf, type DistrictOfSet } from './district-status.js';
import { removeDistrict } from './remove-district.js';

/** `remove D1`, a district's code, `generated` or `all`: every row of the districts goes. */
export async function removeSets(house: House, [given]: readonly string[]): Promise<void> {
  const districts = await districtsOf(house.database.pool);
  for (const { code, name, setKey } of chosen(districts, given)) {
    await using client = await connect(house.database.ownerUrl);
    const rows = await removeDistrict(client, code);
    say(`✓ ${setKey ?? code} ${name}（${code}）已删除，${rows.toLocaleString('en')} 行。`, 'Removed.');
  }
}

function chosen(districts: readonly DistrictOfSet[], given: string | undefined): readonly DistrictOfSet[] {
  const demonstrations = districts.filter(({ isDemo }) => isDemo);
  const word = given?.toLowerCase();
  if (word === 'all') return demonstrations;
  if (word === 'generated') return demonstrations.filter(({ code }) => GENERATED_CODES.test(code));
  const code = DATA_SETS.find(({ key }) => key === given?.toUpperCase())?.district.code ?? given;
  if (!code || !/^\d{6}$/.test(code)) throw unknownSet(given, [...DATA_SETS.map(({ key }) => key), 'generated', 'all']);
  const district = districts.find((candidate) => candidate.code === code);
  if (!district) throw notLoaded(given ?? code);
  if (!district.isDemo) throw realDistrict(code, district.name);
  return [district];
}
