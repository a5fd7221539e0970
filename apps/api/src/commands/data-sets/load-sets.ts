import type { DataSet } from '@doorstep/demonstration/data-set';
import { DATA_SETS } from '@doorstep/demonstration/data-sets';
import type { House } from '../../platform/house.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import { say } from '../say.js';
import { unknownSet } from './data-refusals.js';
import { analyzeTables, loadDataSet } from './load-data-set.js';

/** `load D1`, or `load all`: every set that is not there yet. */
export async function loadSets(house: House, [given]: readonly string[]): Promise<void> {
  if (given?.toLowerCase() === 'all') return await loadAll(house);
  const set = DATA_SETS.find(({ key }) => key === given?.toUpperCase());
  if (!set) throw unknownSet(given, [...DATA_SETS.map(({ key }) => key), 'all']);
  await load(house, set);
  await analyzeTables(house);
}

async function loadAll(house: House): Promise<void> {
  for (const set of DATA_SETS) {
    try {
      await load(house, set);
    } catch (error) {
      if (!(error instanceof StartRefusal)) throw error;
      say(`• ${error.zh.what}`, error.en.what);
    }
  }
  await analyzeTables(house);
}

async function load(house: House, set: DataSet): Promise<void> {
  const rows = await loadDataSet(house, set);
  const { code, name, today } = set.district;
  say(`✓ ${set.key} ${name}（${code}）已载入，${rows.toLocaleString('en')} 行，区内今天是 ${today}。`, `Loaded; today it is ${today} there.`);
}
