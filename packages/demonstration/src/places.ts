import { batches, type Batch } from './batch.js';
import { DISTRICT, PLACES } from './district-plan.js';
import { day, isoDate } from './days.js';
import { nth } from './random.js';
import { researchDays } from './research-days.js';
import type { Forge } from './world.js';
import { ACCOUNT_VILLAGE } from './demonstration-accounts.js';
import { COMMUNITY_HEADS, COMMUNITY_TAILS, TOWN_NAMES, VILLAGE_HEADS, VILLAGE_TAILS } from './words/village-names.js';
import { personName } from './words/person.js';

export interface Village {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly isCommunity: boolean;
  readonly town: Town;
  /** South-west corner of its invented square, degrees. */
  readonly corner: readonly [longitude: number, latitude: number];
  readonly population: number;
  readonly households: number;
  readonly secretaryName: string;
}

export interface Town {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly kind: 'STREET' | 'TOWN';
  readonly villages: Village[];
}

export interface Places {
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
}

/** Side of a village's square in degrees; the squares lie in a grid of thirty columns. */
const SIDE = 0.016;
const SOUTH_WEST = [117.2, 36.3] as const;
const OPENED = day('2022-01-04');

/** Towns and villages with invented names; every name occurs once. */
export const planPlaces = (forge: Forge): Places => {
  const source = forge.stream('places');
  const communities = source.shuffled(COMMUNITY_HEADS.flatMap((head) => COMMUNITY_TAILS.map((tail) => `${head}${tail}社区`)));
  const villages = source.shuffled(VILLAGE_HEADS.flatMap((head) => VILLAGE_TAILS.map((tail) => `${head}${tail}村`)).filter((name) => name !== ACCOUNT_VILLAGE.name));
  const all: Village[] = [];
  const towns = TOWN_NAMES.map(({ name, short, kind }, index): Town => {
    const serial = kind === 'STREET' ? index + 1 : 100 + index - PLACES.streets;
    const town: Town = { index, code: `${DISTRICT.code}${String(serial).padStart(3, '0')}`, name, short, kind, villages: [] };
    const communityCount = kind === 'STREET' ? PLACES.communitiesPerStreet : 0;
    for (let place = 0; place < PLACES.villagesPerTown; place += 1) {
      const isCommunity = place < communityCount;
      const number = isCommunity ? place + 1 : 200 + place - communityCount;
      const code = `${town.code}${String(number).padStart(3, '0')}`;
      const households = source.between(isCommunity ? 900 : 180, isCommunity ? 2600 : 760);
      const village: Village = {
        index: all.length,
        code,
        name: isCommunity ? nth(communities, index * PLACES.communitiesPerStreet + place) : code === ACCOUNT_VILLAGE.code ? ACCOUNT_VILLAGE.name : nth(villages, all.length),
        isCommunity,
        town,
        corner: [SOUTH_WEST[0] + place * SIDE * 1.25, SOUTH_WEST[1] + index * SIDE * 1.25],
        households,
        population: Math.round(households * (2.4 + source.next())),
        secretaryName: personName(source),
      };
      town.villages.push(village);
      all.push(village);
    }
    return town;
  });
  return { towns, villages: all };
};

const urbanRuralCode = (village: Village, place: number): string => {
  if (village.isCommunity) return place < 12 ? '111' : '112';
  if (village.town.kind === 'STREET') return place < 24 ? '121' : '122';
  return place === 0 ? '121' : '220';
};

/** The district, its towns, villages and grids. */
export function* placeBatches(forge: Forge, places: Places): Generator<Batch> {
  const source = forge.stream('place rows');
  const row = (): Record<string, unknown> => forge.ledger(OPENED);
  const district = { ...forge.changing(OPENED), code: DISTRICT.code, name: DISTRICT.name, brand_name: DISTRICT.brandName, is_demo: true };
  delete (district as Record<string, unknown>)['district_code'];
  yield { table: 'district', rows: [district] };
  yield* batches('town', places.towns.map((town) => ({
    ...row(),
    code: town.code,
    name: town.name,
    short_name: town.short,
    kind: town.kind,
    sort_order: town.index + 1,
    leader_name: personName(source),
    population: town.villages.reduce((sum, village) => sum + village.population, 0),
    closed_on: null,
  })));
  yield* batches('village', places.villages.map((village) => ({
    ...row(),
    code: village.code,
    town_code: village.town.code,
    name: village.name,
    kind: village.isCommunity ? 'COMMUNITY' : 'VILLAGE',
    urban_rural_code: urbanRuralCode(village, village.index % PLACES.villagesPerTown),
    households: village.households,
    population: village.population,
    secretary_name: village.secretaryName,
    is_pilot: village.index % 15 === 0,
    closed_on: null,
    merged_into_id: null,
    last_research_visit_on: isoDate(Math.max(...researchDays(village))),
  })));
  yield* batches('grid', places.villages.flatMap((village) =>
    Array.from({ length: PLACES.gridsPerVillage }, (_, grid) => ({
      ...row(),
      code: gridCode(village, grid),
      village_code: village.code,
      name: `${village.name}第${'一二三四'[grid]}网格`,
      households: Math.round(village.households / PLACES.gridsPerVillage),
    })),
  ));
}

/** Code of a grid, 0 to 3. */
export const gridCode = (village: Village, grid: number): string => `${village.code}${String(grid + 1).padStart(3, '0')}`;
