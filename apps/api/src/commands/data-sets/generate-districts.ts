import { parseArgs } from 'node:util';
import { generatedDistrict, MOST_DISTRICTS } from '@doorstep/demonstration/province/generated-district';
import type { House } from '../../platform/house.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import { say } from '../say.js';
import { districtsOf } from './district-status.js';
import { analyzeTables, loadDataSet } from './load-data-set.js';

/** `--districts 100`: the first hundred invented districts are there afterwards; those that were are kept. */
export async function generateDistricts(house: House, args: readonly string[]): Promise<void> {
  const count = wanted(args);
  const there = new Set((await districtsOf(house.database.pool)).map(({ code }) => code));
  const begun = Date.now();
  let made = 0;
  let rows = 0;
  for (let number = 1; number <= count; number += 1) {
    const set = generatedDistrict(number);
    if (there.has(set.district.code)) continue;
    const began = Date.now();
    const written = await loadDataSet(house, set);
    made += 1;
    rows += written;
    say(`✓ ${number}/${count} ${set.district.code} ${set.district.name}`, `${rate(written, began)}, ${memory()}`);
  }
  await analyzeTables(house);
  say(`✓ ${count} 个虚构的区都在，新造 ${made} 个，${rows.toLocaleString('en')} 行。`, `${made} new districts, ${rate(rows, begun)}, ${memory()}.`);
}

function wanted(args: readonly string[]): number {
  try {
    const { values } = parseArgs({ args: [...args], options: { districts: { type: 'string' } } });
    const count = Number(values.districts);
    if (Number.isSafeInteger(count) && count > 0 && count <= MOST_DISTRICTS) return count;
  } catch {
    // An option that is not known is answered like a missing number.
  }
  throw new StartRefusal(
    { what: '没有说明要几个区。', why: `需要 1 到 ${MOST_DISTRICTS} 之间的个数。`, remedy: 'npm run data -- generate --districts 100' },
    { what: 'The number of districts is missing.', why: `It is a number from 1 to ${MOST_DISTRICTS}.`, remedy: 'npm run data -- generate --districts 100' },
  );
}

const rate = (rows: number, since: number): string => {
  const seconds = Math.max(0.001, (Date.now() - since) / 1000);
  return `${rows.toLocaleString('en')} rows, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
};

/** The most memory that this process has had. */
const memory = (): string => `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
