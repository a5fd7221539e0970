import { SECTORS, type SectorCode } from '@doorstep/domain/code-lists/sector-codes';
import { batches, type Batch, type Row } from '../forge/batch.js';
import { day } from '../forge/days.js';
import type { Places, Town, Village } from './places.js';
import { nth } from '../forge/random.js';
import type { Forge } from '../forge/forge.js';
import { firstDayOf } from './settings.js';
import { DEPARTMENTS, ENTERPRISES, UTILITIES } from '../words/departments.js';
import { phoneNumber } from '../words/person.js';

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
  readonly finance: Organization;
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

/** What differs between districts. */
export interface OrganizationPlan {
  /** Stations, evenly over the villages. */
  readonly stations: number;
  /** Bodies of this district alone; `{name}` and `{stem}` as in all names. */
  readonly more?: readonly { readonly name: string; readonly short: string; readonly kind: string }[];
}

/** The district's bodies, departments, town offices, committees, stations and firms. */
export const planOrganizations = (forge: Forge, places: Places, plan: OrganizationPlan): Organizations => {
  const all: Organization[] = [];
  const opened = day(forge.district.openedOn);
  const add = (title: string, short: string, kind: string, more: Partial<Organization> = {}): Organization => {
    const organization: Organization = { id: forge.id(opened, 540), name: forge.named(title), short: forge.named(short), kind, parentId: null, town: null, village: null, sectors: [], ...more };
    all.push(organization);
    return organization;
  };
  const sectorIds = Object.fromEntries(Object.keys(SECTORS).map((code) => [code, forge.id(opened, 530)])) as Record<SectorCode, string>;
  const taskForce = add('{name}民生事务推进工作专班', '区民生专班', 'TASK_FORCE');
  const coordinator = add('中共{name}委社会工作部', '区委社会工作部', 'COORDINATOR');
  const serviceCentre = add('{name}民生服务促进中心', '区民生中心', 'SERVICE_CENTRE', { parentId: taskForce.id });
  const departments = DEPARTMENTS.map(({ name, short, sectors }) => add(name, short, 'DEPARTMENT', { sectors }));
  const townOffices = places.towns.map((town) => add(town.kind === 'STREET' ? `${town.name}办事处` : `${town.name}人民政府`, town.name, 'TOWN_OFFICE', { town }));
  const committees = places.villages.map((village) =>
    add(`${village.town.short}${village.name}${village.isCommunity ? '居民委员会' : '村民委员会'}`.replace('村村民', '村民'), village.name, 'VILLAGE_COMMITTEE', {
      parentId: nth(townOffices, village.town.index).id,
      town: village.town,
      village,
    }));
  const stations = Array.from({ length: plan.stations }, (_, index) => {
    const village = nth(places.villages, Math.floor((index * places.villages.length) / plan.stations));
    return add(`${village.town.short}${village.name}民情驿站`, `${village.name}驿站`, 'STATION', { town: village.town, village });
  });
  const utilities = UTILITIES.map((title) => add(title, forge.named(title).slice(0, 6), 'UTILITY'));
  const enterprises = ENTERPRISES.map((title) => add(title, forge.named(title).slice(0, 6), 'ENTERPRISE'));
  const media = add('{name}融媒体中心', '区融媒体中心', 'MEDIA');
  const discipline = add('中共{name}纪律检查委员会', '区纪委', 'DISCIPLINE');
  const finance = nth(departments, DEPARTMENTS.findIndex(({ short }) => short === '区财政局'));
  for (const { name, short, kind } of plan.more ?? []) add(name, short, kind);
  return {
    all, sectorIds, taskForce, coordinator, serviceCentre, media, discipline, finance, departments, townOffices, committees, stations, utilities, enterprises,
    department: (sector) => nth(departments, DEPARTMENTS.findIndex(({ sectors }) => sectors.includes(sector))),
  };
};

/** Sectors and organisations. */
export function* organizationBatches(forge: Forge, organizations: Organizations): Generator<Batch> {
  const source = forge.stream('organization rows');
  const opened = day(forge.district.openedOn);
  yield* batches('sector', (Object.entries(SECTORS) as [SectorCode, { zh: string }][]).map(([code, { zh: name }]) => ({
    ...forge.ledger(opened, 530, null, organizations.sectorIds[code]),
    code,
    name,
    parent_id: null,
    valid_from: firstDayOf(forge),
    valid_to: null,
  })));
  yield* batches('organization', organizations.all.map((organization): Row => ({
    ...forge.ledger(opened, 540, null, organization.id),
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
