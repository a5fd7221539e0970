import type { EntityManager } from '@mikro-orm/postgresql';
import { DEADLINES } from '@doorstep/domain/deadlines';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { District } from '../../divisions/district.entity.js';
import { Organization } from '../../divisions/organization.entity.js';
import { Sector } from '../../divisions/sector.entity.js';
import { Town } from '../../divisions/town.entity.js';
import { Village } from '../../divisions/village.entity.js';
import { RoleAssignment } from '../../identity/role-assignment.entity.js';
import { User } from '../../identity/user.entity.js';
import { Channel } from '../../suggestions/channel.entity.js';
import { DeadlinePolicy } from '../deadline-policy.entity.js';
import { Setting } from '../setting.entity.js';
import type { TestHouse } from './test-house.js';

/** The day of every test district, a working Thursday. */
export const TEST_DAY = '2024-11-14';
const FOUNDED = '2020-01-01';

/** A small district: two towns with two villages each, two departments, sectors, channels, limits. */
export interface TestDistrict {
  readonly code: string;
  readonly towns: readonly [string, string];
  /** Villages of the first town, then of the second. */
  readonly villages: readonly [string, string, string, string];
  readonly sectorId: string;
  readonly channelId: string;
  readonly organizations: {
    readonly taskForce: string;
    readonly coordinator: string;
    readonly department: string;
    readonly otherDepartment: string;
    readonly townOffice: string;
    readonly otherTownOffice: string;
    readonly villageCommittee: string;
  };
  /** A member of staff with one role; the unit is the one that usually holds the role unless given. */
  staff(role: Role, options?: { readonly scopeCode?: string; readonly organizationId?: string }): Promise<Viewer>;
}

/** Makes a district; the second one of a test gets another code and the same names. */
export async function testDistrict(test: TestHouse, code = '990201'): Promise<TestDistrict> {
  const em = test.house.database.orm.em.fork();
  em.create(District, { code, name: '测试区', isDemo: true });
  await em.flush();
  const towns = [`${code}001`, `${code}101`] as const;
  const villages = [`${towns[0]}001`, `${towns[0]}201`, `${towns[1]}001`, `${towns[1]}201`] as const;
  em.create(Town, { districtCode: code, code: towns[0], name: '城关街道', kind: 'STREET' });
  em.create(Town, { districtCode: code, code: towns[1], name: '青山镇', kind: 'TOWN' });
  await em.flush();
  villages.forEach((village, index) => {
    em.create(Village, { districtCode: code, code: village, townCode: village.slice(0, 9), name: `测试村${index + 1}`, kind: 'VILLAGE' });
  });
  const sector = em.create(Sector, { districtCode: code, code: 'TRANSPORT', name: '交通出行', validFrom: FOUNDED });
  const channel = em.create(Channel, { districtCode: code, code: 'WEB_MESSAGE', name: '网上留言', channelGroup: 'ONLINE', validFrom: FOUNDED });
  em.create(Channel, { districtCode: code, code: 'QR_CODE', name: '征集二维码', channelGroup: 'POINT', validFrom: FOUNDED });
  em.create(Setting, { districtCode: code, key: 'clock.today', value: TEST_DAY, validFrom: FOUNDED });
  for (const [key, policy] of Object.entries(DEADLINES)) {
    const { amount, unit, startEvent, basis } = policy;
    em.create(DeadlinePolicy, { districtCode: code, key, amount, unit, startEvent, basis, validFrom: FOUNDED });
  }
  await em.flush();
  const organizations = await makeOrganizations(em, code, towns, villages[0]);
  const usual: Partial<Record<Role, string>> = {
    TOWN_CLERK: organizations.townOffice,
    TOWN_LEADER: organizations.townOffice,
    DEPARTMENT_CLERK: organizations.department,
    DEPARTMENT_LEADER: organizations.department,
    COORDINATOR: organizations.coordinator,
    VILLAGE_CLERK: organizations.villageCommittee,
    VILLAGE_SECRETARY: organizations.villageCommittee,
  };
  const scopes: Partial<Record<Role, string>> = {
    TOWN_CLERK: towns[0],
    TOWN_LEADER: towns[0],
    VILLAGE_CLERK: villages[0],
    VILLAGE_SECRETARY: villages[0],
    GRID_WORKER: `${villages[0]}001`,
  };
  let users = 0;
  return {
    code,
    towns,
    villages,
    sectorId: sector.id,
    channelId: channel.id,
    organizations,
    async staff(role, options = {}) {
      users += 1;
      const own = test.house.database.orm.em.fork();
      const organizationId = options.organizationId ?? usual[role] ?? organizations.taskForce;
      const scopeCode = options.scopeCode ?? scopes[role] ?? '';
      const user = own.create(User, { districtCode: code, username: `${code}-${role}-${users}`, displayName: `${role} ${users}`, organizationId, state: 'ACTIVE' });
      await own.flush();
      own.create(RoleAssignment, { districtCode: code, userId: user.id, role, scopeCode, validFrom: FOUNDED });
      await own.flush();
      return { userId: user.id, districtCode: code, organizationId, grants: [{ role, scopeCode }] };
    },
  };
}

async function makeOrganizations(
  em: EntityManager,
  code: string,
  towns: readonly [string, string],
  village: string,
): Promise<TestDistrict['organizations']> {
  const make = (name: string, kind: Organization['kind'], place: { townCode?: string; villageCode?: string } = {}): Organization =>
    em.create(Organization, { districtCode: code, name, shortName: name, kind, ...place });
  const made = {
    taskForce: make('民生专班', 'TASK_FORCE'),
    coordinator: make('社会工作部', 'COORDINATOR'),
    department: make('交通运输局', 'DEPARTMENT'),
    otherDepartment: make('住房建设局', 'DEPARTMENT'),
    townOffice: make('城关街道办事处', 'TOWN_OFFICE', { townCode: towns[0] }),
    otherTownOffice: make('青山镇政府', 'TOWN_OFFICE', { townCode: towns[1] }),
    villageCommittee: make('测试村1村委会', 'VILLAGE_COMMITTEE', { townCode: towns[0], villageCode: village }),
  };
  await em.flush();
  return Object.fromEntries(Object.entries(made).map(([key, row]) => [key, row.id])) as unknown as TestDistrict['organizations'];
}
