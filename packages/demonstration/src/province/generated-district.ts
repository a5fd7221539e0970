import type { DataSet, DistrictIdentity } from '../data-set.js';
import { random } from '../forge/random.js';
import { accountsOf } from '../sets/d0/accounts.js';
import { PLACES, PLAN_DAY } from '../sets/d0/district-plan.js';
import { fullDistrict, FULL_DISTRICT_VERSION } from '../sets/d0/full-district.js';
import { DISTRICT_ENDINGS, DISTRICT_HEADS } from '../words/district-names.js';
import { personName } from '../words/person.js';
import { VILLAGE_HEADS } from '../words/village-names.js';

/** Ten districts a city, ninety-nine cities. */
export const MOST_DISTRICTS = 990;

/** Codes of generated districts: no province of China begins with 98, and no set either. */
export const GENERATED_CODES = /^98\d{4}$/;

export const generatedVersion = FULL_DISTRICT_VERSION;

/** Blocks of receipt numbers below it are those of the sets that are written by hand. */
const FIRST_RECEIPT_BLOCK = 10;

/**
 * A district of the invented province, for load tests: the numbers of D0 with places and people of its own.
 * @param number from 1 to MOST_DISTRICTS
 */
export const generatedDistrict = (number: number): DataSet => {
  const district = identityOf(number);
  const source = random(district.seed);
  const townNames = source.shuffled(VILLAGE_HEADS).slice(0, PLACES.STREET.count + PLACES.TOWN.count);
  return fullDistrict({
    key: district.code,
    district,
    townNames,
    accounts: (places) => accountsOf(places, () => personName(source)),
  });
};

const identityOf = (number: number): DistrictIdentity => {
  const index = number - 1;
  const stem = `${DISTRICT_HEADS[index % DISTRICT_HEADS.length] ?? ''}${DISTRICT_ENDINGS[Math.floor(index / DISTRICT_HEADS.length)] ?? ''}`;
  const code = `98${two(Math.floor(index / 10) + 1)}${two((index % 10) + 1)}`;
  return {
    code,
    name: `${stem}区`,
    stem,
    mark: stem.slice(0, 1),
    brandName: `${stem}好办`,
    today: PLAN_DAY,
    openedOn: '2022-01-04',
    staffedOn: '2022-06-01',
    seed: Number(code) * 7919,
    usernamePrefix: `${code}.`,
    receiptBlock: FIRST_RECEIPT_BLOCK + index,
    southWest: [100 + (index % 20) * 0.7, 22 + Math.floor(index / 20) * 0.3],
  };
};

const two = (value: number): string => String(value).padStart(2, '0');
