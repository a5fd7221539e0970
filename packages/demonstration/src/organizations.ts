import { batches, type Batch, type Row } from './batch.js';
import { ORGANIZATIONS } from './district-plan.js';
import { day } from './days.js';
import type { Places, Town, Village } from './places.js';
import { nth } from './random.js';
import type { Forge } from './world.js';
import { SECTORS, type SectorCode } from '@doorstep/domain/code-lists/sector-codes';
import { DEPARTMENTS, ENTERPRISES, UTILITIES } from './words/departments.js';
import { phoneNumber } from './words/person.js';

const OPENED = day('2022-01-04');

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly sectors: readonly SectorCode[];
}

export interface Organizations {
  readonly all: readonly Organization[];
  readonly sectorIds: Readonly<Record<SectorCode, string>>;
  readonly taskForce: Organization;
  readonly coordinator: Organization;
  readonly serviceCentre: Organization;
  readonly media: Organization;
  readonly discipline: Organization;
  readonly departments: readonly Organization[];
  /** By index of the town and of the village. */
  readonly townOffices: readonly Organization[];
  readonly committees: readonly Organization[];
  readonly stations: readonly Organization[];
  readonly utilities: readonly Organization[];
  readonly enterprises: readonly Organization[];
  /** The department that answers for a sector. */
  department(sector: SectorCode): Organization;
}

/** The district's bodies, departments, town offices, committees, stations and firms. */
export const planOrganizations = (forge: Forge, places: Places): Organizations => {
  const all: Organization[] = [];
  const add = (name: string, short: string, kind: string, more: Partial<Organization> = {}): Organization => {
    const organization: Organization = { id: forge.id(OPENED, 540), name, short, kind, parentId: null, town: null, village: null, sectors: [], ...more };
    all.push(organization);
    return organization;
  };
  const sectorIds = Object.fromEntries(Object.keys(SECTORS).map((code) => [code, forge.id(OPENED, 530)])) as Record<SectorCode, string>;
  const taskForce = add('明川区民生事务推进工作专班', '区民生专班', 'TASK_FORCE');
  const coordinator = add('中共明川区委社会工作部', '区委社会工作部', 'COORDINATOR');
  const serviceCentre = add('明川区民生服务促进中心', '区民生中心', 'SERVICE_CENTRE', { parentId: taskForce.id });
  const departments = DEPARTMENTS.map(({ name, short, sectors }) => add(name, short, 'DEPARTMENT', { sectors }));
  const townOffices = places.towns.map((town) => add(town.kind === 'STREET' ? `${town.name}办事处` : `${town.name}人民政府`, town.name, 'TOWN_OFFICE', { town }));
  const committees = places.villages.map((village) =>
    add(`${village.town.short}${village.name}${village.isCommunity ? '居民委员会' : '村民委员会'}`.replace('村村民', '村民'), village.name, 'VILLAGE_COMMITTEE', {
      parentId: nth(townOffices, village.town.index).id,
      town: village.town,
      village,
    }));
  const stations = Array.from({ length: ORGANIZATIONS.stations }, (_, index) => {
    const village = nth(places.villages, index * 5);
    return add(`${village.town.short}${village.name}民情驿站`, `${village.name}驿站`, 'STATION', { town: village.town, village });
  });
  const utilities = UTILITIES.map((name) => add(name, name.slice(0, 6), 'UTILITY'));
  const enterprises = ENTERPRISES.map((name) => add(name, name.slice(0, 6), 'ENTERPRISE'));
  const media = add('明川区融媒体中心', '区融媒体中心', 'MEDIA');
  const discipline = add('中共明川区纪律检查委员会', '区纪委', 'DISCIPLINE');
  return {
    all, sectorIds, taskForce, coordinator, serviceCentre, media, discipline, departments, townOffices, committees, stations, utilities, enterprises,
    department: (sector) => nth(departments, DEPARTMENTS.findIndex(({ sectors }) => sectors.includes(sector))),
  };
};

/** Sectors and organisations. */
export function* organizationBatches(forge: Forge, organizations: Organizations): Generator<Batch> {
  const source = forge.stream('organization rows');
  yield* batches('sector', (Object.entries(SECTORS) as [SectorCode, { zh: string }][]).map(([code, { zh: name }]) => ({
    ...forge.ledger(OPENED, 530, null, organizations.sectorIds[code]),
    code,
    name,
    parent_id: null,
    valid_from: '2022-01-01',
    valid_to: null,
  })));
  yield* batches('organization', organizations.all.map((organization): Row => ({
    ...forge.ledger(OPENED, 540, null, organization.id),
    name: organization.name,
    short_name: organization.short,
    kind: organization.kind,
    parent_id: organization.parentId,
    town_code: organization.town?.code ?? null,
    village_code: organization.village?.code ?? null,
    sector_ids: organization.sectors.map((sector) => organizations.sectorIds[sector]),
    unified_code: null,
    has_mass_work_post: organization.kind === 'TOWN_OFFICE' || organization.kind === 'DEPARTMENT',
    is_external: organization.kind === 'ENTERPRISE',
    phone: ['TOWN_OFFICE', 'DEPARTMENT', 'SERVICE_CENTRE', 'COORDINATOR'].includes(organization.kind) ? phoneNumber(source) : null,
    closed_on: null,
  })));
}
