import { batches, type Batch, type Row } from '../forge/batch.js';
import { day, isoDateOrNull, type Day } from '../forge/days.js';
import type { Forge } from '../forge/forge.js';
import { nth } from '../forge/random.js';
import { personName } from '../words/person.js';
import { COMMUNITY_HEADS, COMMUNITY_TAILS, VILLAGE_HEADS, VILLAGE_TAILS } from '../words/village-names.js';

export interface Village {
  /** In the district. */
  readonly index: number;
  /** In the town. */
  readonly place: number;
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
  readonly kind: TownKind;
  readonly villages: Village[];
}

export interface Places {
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
}

/** A town with so many places in it; communities come before villages. */
export interface TownPlan {
  readonly name: string;
  readonly short: string;
  readonly kind: TownKind;
  readonly communities: number;
  readonly villages: number;
}

export interface PlacesPlan {
  readonly towns: readonly TownPlan[];
  readonly gridsPerVillage: number;
  /** Names that are given, by code; the others are drawn. */
  readonly villageNames: Readonly<Record<string, string>>;
  /** Last day on which the task force came; null: never. */
  readonly lastResearchVisit: (village: Village) => Day | null;
}

export type TownKind = 'STREET' | 'TOWN' | 'TOWNSHIP';

/** Where the codes of each kind begin, as in the national list of divisions. */
const FIRST_CODE: Readonly<Record<TownKind, number>> = { STREET: 1, TOWN: 100, TOWNSHIP: 200 };
/** Codes of villages begin here, those of communities with 1. */
const FIRST_VILLAGE = 200;
/** Side of a village's square in degrees; the squares of a town lie in a row. */
const SIDE = 0.016;

/** Towns and villages with invented names; every name occurs once. */
export const planPlaces = (forge: Forge, plan: PlacesPlan): Places => {
  const { code: districtCode, southWest } = forge.district;
  const source = forge.stream('places');
  const given = new Set(Object.values(plan.villageNames));
  const drawn = (heads: readonly string[], tails: readonly string[], ending: string): string[] =>
    source.shuffled(heads.flatMap((head) => tails.map((tail) => `${head}${tail}${ending}`)).filter((name) => !given.has(name)));
  const communities = drawn(COMMUNITY_HEADS, COMMUNITY_TAILS, '社区');
  const villages = drawn(VILLAGE_HEADS, VILLAGE_TAILS, '村');
  const all: Village[] = [];
  const serials: Record<TownKind, number> = { ...FIRST_CODE };
  let communityCount = 0;
  const towns = plan.towns.map((townPlan, index): Town => {
    const { name, short, kind } = townPlan;
    const town: Town = { index, code: `${districtCode}${padded(serials[kind])}`, name, short, kind, villages: [] };
    serials[kind] += 1;
    for (let place = 0; place < townPlan.communities + townPlan.villages; place += 1) {
      const isCommunity = place < townPlan.communities;
      const code = `${town.code}${padded(isCommunity ? place + 1 : FIRST_VILLAGE + place - townPlan.communities)}`;
      const households = source.between(isCommunity ? 900 : 180, isCommunity ? 2600 : 760);
      const village: Village = {
        index: all.length,
        place,
        code,
        name: plan.villageNames[code] ?? (isCommunity ? nth(communities, communityCount++) : nth(villages, all.length)),
        isCommunity,
        town,
        corner: [southWest[0] + place * SIDE * 1.25, southWest[1] + index * SIDE * 1.25],
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

const padded = (serial: number): string => String(serial).padStart(3, '0');

const urbanRuralCode = ({ isCommunity, place, town }: Village): string => {
  if (isCommunity) return place < 12 ? '111' : '112';
  if (town.kind === 'STREET') return place < 24 ? '121' : '122';
  return place === 0 ? '121' : '220';
};

/** The district, its towns, villages and grids. */
export function* placeBatches(forge: Forge, places: Places, plan: PlacesPlan): Generator<Batch> {
  const { code, name, brandName, openedOn } = forge.district;
  const source = forge.stream('place rows');
  const opened = day(openedOn);
  const row = (): Row => forge.ledger(opened);
  const { district_code: _, ...stamps } = forge.changing(opened);
  yield { table: 'district', rows: [{ ...stamps, code, name, brand_name: brandName, is_demo: true }] };
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
    urban_rural_code: urbanRuralCode(village),
    households: village.households,
    population: village.population,
    secretary_name: village.secretaryName,
    is_pilot: village.index % 15 === 0,
    closed_on: null,
    merged_into_id: null,
    last_research_visit_on: isoDateOrNull(plan.lastResearchVisit(village)),
  })));
  yield* batches('grid', places.villages.flatMap((village) =>
    Array.from({ length: plan.gridsPerVillage }, (_grid, grid) => ({
      ...row(),
      code: gridCode(village, grid),
      village_code: village.code,
      name: `${village.name}第${'一二三四五六七八'[grid]}网格`,
      households: Math.round(village.households / plan.gridsPerVillage),
    })),
  ));
}

/** Code of a grid, 0 to 3. */
export const gridCode = (village: Village, grid: number): string => `${village.code}${String(grid + 1).padStart(3, '0')}`;
