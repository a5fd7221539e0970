import { named } from '../../forge/forge.js';
import type { DemonstrationAccount, StaffRole } from '../../ground/account.js';
import type { AccountPlaces } from './places-plan.js';

/** One account for each role that signs in, and the clerk of a second town, whose work the first must not see. */
export const ACCOUNTS: readonly { readonly username: string; readonly role: StaffRole; readonly displayName: string }[] = [
  { username: 'collector', role: 'COLLECTOR', displayName: '贾明远' },
  { username: 'supervisor', role: 'SUPERVISOR', displayName: '乔守诚' },
  { username: 'grid.worker', role: 'GRID_WORKER', displayName: '柳春燕' },
  { username: 'village.secretary', role: 'VILLAGE_SECRETARY', displayName: '孟庆山' },
  { username: 'village.clerk', role: 'VILLAGE_CLERK', displayName: '安晓禾' },
  { username: 'town.clerk', role: 'TOWN_CLERK', displayName: '苏文静' },
  { username: 'town.leader', role: 'TOWN_LEADER', displayName: '秦立新' },
  { username: 'street.clerk', role: 'TOWN_CLERK', displayName: '闫丽君' },
  { username: 'department.clerk', role: 'DEPARTMENT_CLERK', displayName: '钟海涛' },
  { username: 'department.leader', role: 'DEPARTMENT_LEADER', displayName: '路振东' },
  { username: 'operator', role: 'OPERATOR', displayName: '夏雨晴' },
  { username: 'coordinator', role: 'COORDINATOR', displayName: '方学敏' },
  { username: 'leader', role: 'DISTRICT_LEADER', displayName: '江远航' },
  { username: 'finance', role: 'FINANCE_OFFICER', displayName: '金素云' },
  { username: 'inspector', role: 'INSPECTION_OFFICER', displayName: '严正平' },
  { username: 'media.editor', role: 'MEDIA_EDITOR', displayName: '白若溪' },
  { username: 'auditor', role: 'AUDITOR', displayName: '卫清和' },
  { username: 'administrator', role: 'SYSTEM_ADMIN', displayName: '管博文' },
];

/** The accounts of a full district, each in its organisation and place; `nameOf` gives them other names. */
export const accountsOf = (places: AccountPlaces, nameOf: (account: (typeof ACCOUNTS)[number]) => string): DemonstrationAccount[] =>
  ACCOUNTS.map((account) => ({
    username: `${places.district.usernamePrefix}${account.username}`,
    displayName: nameOf(account),
    roles: [account.role],
    ...seatOf(places, account.username, account.role),
  }));

const DISTRICT_BODIES: Readonly<Partial<Record<StaffRole, string>>> = {
  DEPARTMENT_CLERK: '市公安局{stem}分局',
  DEPARTMENT_LEADER: '市公安局{stem}分局',
  OPERATOR: '{name}民生服务促进中心',
  COORDINATOR: '中共{name}委社会工作部',
  DISTRICT_LEADER: '{name}民生事务推进工作专班',
  FINANCE_OFFICER: '{name}财政局',
  INSPECTION_OFFICER: '中共{name}纪律检查委员会',
  MEDIA_EDITOR: '{name}融媒体中心',
  AUDITOR: '{name}民生事务推进工作专班',
  SYSTEM_ADMIN: '{name}民生服务促进中心',
};

const seatOf = (places: AccountPlaces, username: string, role: StaffRole): Pick<DemonstrationAccount, 'organization' | 'scopeCode'> => {
  const body = DISTRICT_BODIES[role];
  if (body !== undefined) return { organization: named(places.district, body), scopeCode: '' };
  if (username === 'street.clerk') return { organization: places.streetOffice, scopeCode: places.street };
  if (role === 'GRID_WORKER') return { organization: places.committee, scopeCode: places.grid };
  if (role === 'VILLAGE_SECRETARY' || role === 'VILLAGE_CLERK') return { organization: places.committee, scopeCode: places.village };
  return { organization: places.townOffice, scopeCode: places.town };
};
