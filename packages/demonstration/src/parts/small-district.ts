import type { DataSet, DistrictIdentity } from '../data-set.js';
import type { Batch } from '../forge/batch.js';
import { makeForge, type Forge } from '../forge/forge.js';
import { random } from '../forge/random.js';
import type { DemonstrationAccount } from '../ground/account.js';
import type { Ground } from '../ground/ground.js';
import { organizationBatches, planOrganizations, type OrganizationPlan } from '../ground/organizations.js';
import { placeBatches, planPlaces, type PlacesPlan, type TownKind, type TownPlan } from '../ground/places.js';
import { channelBatches, planChannels, settingBatches } from '../ground/settings.js';
import { planStaff, staffBatches } from '../ground/staff.js';
import { accountsOf } from '../sets/d0/accounts.js';
import { personName } from '../words/person.js';

/** A district that shows some ledgers, not everything. */
export interface SmallDistrict {
  readonly key: string;
  readonly version: number;
  readonly district: DistrictIdentity;
  /** The first town of kind TOWN is where the accounts below the district work; it has no communities. */
  readonly towns: readonly TownPlan[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly organizations: OrganizationPlan;
  /** The rows of the set after those of its ground. */
  readonly rows: (ground: Ground) => Generator<Batch>;
}

const ENDINGS: Readonly<Record<TownKind, string>> = { STREET: '街道', TOWN: '镇', TOWNSHIP: '乡' };

/** Towns of one kind: what stands before the ending of the name, with so many communities and villages each. */
export const townsOf = (kind: TownKind, names: readonly string[], communities: number, villages: number): TownPlan[] =>
  names.map((short) => ({ name: `${short}${ENDINGS[kind]}`, short, kind, communities, villages }));

export const smallDistrict = ({ key, version, district, towns, settings, organizations, rows }: SmallDistrict): DataSet => {
  const places: PlacesPlan = {
    towns,
    gridsPerVillage: 1,
    villageNames: { [`${district.code}${ACCOUNT_VILLAGE}`]: ACCOUNT_VILLAGE_NAME },
    lastResearchVisit: () => null,
  };
  const accounts = accountsAt(district, towns);
  const rowsOf = function* (forge: Forge): Generator<Batch> {
    const ground = groundOf(forge, places, organizations, accounts);
    yield* placeBatches(forge, ground.places, places);
    yield* settingBatches(forge, settings);
    yield* organizationBatches(forge, ground.organizations);
    yield* staffBatches(forge, ground.staff);
    yield* channelBatches(forge, ground.channels);
    yield* rows(ground);
  };
  return { key, version, district, accounts, rows: (options) => rowsOf(makeForge(district, options)) };
};

const groundOf = (forge: Forge, plan: PlacesPlan, organizationPlan: OrganizationPlan, accounts: readonly DemonstrationAccount[]): Ground => {
  const places = planPlaces(forge, plan);
  const organizations = planOrganizations(forge, places, organizationPlan);
  return { forge, places, organizations, staff: planStaff(forge, places, organizations, accounts), channels: planChannels(forge) };
};

/** The first village of the first town. */
const ACCOUNT_VILLAGE = '100200';
const ACCOUNT_VILLAGE_NAME = '石桥湾村';

const accountsAt = (district: DistrictIdentity, towns: readonly TownPlan[]): DemonstrationAccount[] => {
  const town = towns.find(({ kind }) => kind === 'TOWN');
  const street = towns.find(({ kind }) => kind === 'STREET');
  if (!town || !street) throw new RangeError('the accounts need a town and a street');
  const source = random(district.seed);
  const village = `${district.code}${ACCOUNT_VILLAGE}`;
  return accountsOf(
    {
      district,
      town: village.slice(0, 9),
      townOffice: `${town.name}人民政府`,
      village,
      committee: `${town.short}${ACCOUNT_VILLAGE_NAME}民委员会`,
      grid: `${village}001`,
      street: `${district.code}001`,
      streetOffice: `${street.name}办事处`,
    },
    () => personName(source),
  );
};
