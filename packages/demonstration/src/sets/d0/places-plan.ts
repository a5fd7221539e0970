import type { DistrictIdentity } from '../../data-set.js';
import type { PlacesPlan, TownKind, TownPlan } from '../../ground/places.js';
import { PLACES } from './district-plan.js';
import { researchDays } from './research-days.js';

const ENDINGS = { STREET: '街道', TOWN: '镇' } as const satisfies Partial<Record<TownKind, string>>;

/** Towns and villages of a full district. */
export const placesPlan = (districtCode: string, townNames: readonly string[]): PlacesPlan => ({
  towns: townNames.map((short, index): TownPlan => {
    const kind = index < PLACES.STREET.count ? 'STREET' : 'TOWN';
    const { communities, villages } = PLACES[kind];
    return { name: `${short}${ENDINGS[kind]}`, short, kind, communities, villages };
  }),
  gridsPerVillage: PLACES.gridsPerVillage,
  villageNames: { [accountVillage(districtCode)]: ACCOUNT_VILLAGE_NAME },
  lastResearchVisit: (village) => Math.max(...researchDays(village)),
});

/** Index of the town in which the accounts below the district work: the first that is no street. */
export const ACCOUNT_TOWN = PLACES.STREET.count;
const ACCOUNT_VILLAGE_NAME = '双井庄村';

const accountVillage = (districtCode: string): string => `${districtCode}100200`;

/** Where the accounts of a full district work. */
export interface AccountPlaces {
  readonly district: DistrictIdentity;
  readonly town: string;
  readonly townOffice: string;
  readonly village: string;
  readonly committee: string;
  readonly grid: string;
  /** A second town, whose work the first must not see. */
  readonly street: string;
  readonly streetOffice: string;
}

export const accountPlaces = (district: DistrictIdentity, townNames: readonly string[]): AccountPlaces => {
  const town = townNames[ACCOUNT_TOWN] ?? '';
  const village = accountVillage(district.code);
  return {
    district,
    town: village.slice(0, 9),
    townOffice: `${town}镇人民政府`,
    village,
    committee: `${town}${ACCOUNT_VILLAGE_NAME}民委员会`,
    grid: `${village}001`,
    street: `${district.code}001`,
    streetOffice: `${townNames[0] ?? ''}街道办事处`,
  };
};
