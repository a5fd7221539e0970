import { batches, type Batch, type Row } from '../forge/batch.js';
import { day } from '../forge/days.js';
import type { DemonstrationAccount, StaffRole } from './account.js';
import type { Organization, Organizations } from './organizations.js';
import type { Places, Town, Village } from './places.js';
import { nth } from '../forge/random.js';
import type { Forge } from '../forge/forge.js';
import { personName, phoneNumber } from '../words/person.js';

interface StaffMember {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly organization: Organization;
  readonly role: StaffRole;
  readonly scopeCode: string;
}

/** Who acts in the district; each answer is the id of a user who holds the role in that place or unit. */
export interface Staff {
  readonly members: readonly StaffMember[];
  /** Two of each, so that four eyes are two persons. */
  operator(turn: number): string;
  coordinator(turn: number): string;
  leader(turn: number): string;
  financeOfficer(turn: number): string;
  inspector(turn: number): string;
  editor(turn: number): string;
  townClerk(town: Town): string;
  townLeader(town: Town): string;
  villageClerk(village: Village): string;
  villageSecretary(village: Village): string;
  departmentClerk(department: Organization): string;
  departmentLeader(department: Organization): string;
  /** User ids by user name, without the district's prefix, of the accounts that sign in. */
  account(username: string): string;
}

/** Staff of every level; only the accounts of the list may sign in. */
export const planStaff = (forge: Forge, places: Places, organizations: Organizations, accounts: readonly DemonstrationAccount[]): Staff => {
  const appointed = day(forge.district.staffedOn);
  const prefix = forge.district.usernamePrefix;
  const source = forge.stream('staff');
  const members: StaffMember[] = [];
  const byRole = new Map<string, string[]>();
  const byName = new Map<string, string>();
  const add = (username: string, displayName: string, organization: Organization, role: StaffRole, scopeCode = ''): string => {
    const id = forge.id(appointed, 545);
    members.push({ id, username, displayName, organization, role, scopeCode });
    const key = `${role} ${scopeCode === '' ? organization.id : scopeCode}`;
    for (const group of [role, key]) byRole.set(group, [...(byRole.get(group) ?? []), id]);
    byName.set(username, id);
    return id;
  };
  const named = new Map(organizations.all.map((organization) => [organization.name, organization]));
  for (const account of accounts) {
    const organization = named.get(account.organization);
    if (!organization) throw new RangeError(`${account.username}: no organisation ${account.organization}`);
    add(account.username, account.displayName, organization, nth(account.roles, 0), account.scopeCode);
  }
  const missing = (role: StaffRole, scope: string): boolean => !byRole.has(`${role} ${scope}`);
  const unnamed = (username: string, organization: Organization, role: StaffRole, scopeCode = ''): string => add(username, personName(source), organization, role, scopeCode);
  const second = (username: string, organization: Organization, role: StaffRole): string => unnamed(`${prefix}${username}.2`, organization, role);
  second('operator', organizations.serviceCentre, 'OPERATOR');
  second('coordinator', organizations.coordinator, 'COORDINATOR');
  second('leader', organizations.taskForce, 'DISTRICT_LEADER');
  second('finance', organizations.department('SERVICE'), 'FINANCE_OFFICER');
  second('inspector', organizations.discipline, 'INSPECTION_OFFICER');
  second('media.editor', organizations.media, 'MEDIA_EDITOR');
  for (const town of places.towns) {
    const office = nth(organizations.townOffices, town.index);
    if (missing('TOWN_CLERK', town.code)) unnamed(`town.clerk.${town.code}`, office, 'TOWN_CLERK', town.code);
    if (missing('TOWN_LEADER', town.code)) unnamed(`town.leader.${town.code}`, office, 'TOWN_LEADER', town.code);
  }
  for (const village of places.villages) {
    const committee = nth(organizations.committees, village.index);
    if (missing('VILLAGE_CLERK', village.code)) unnamed(`village.clerk.${village.code}`, committee, 'VILLAGE_CLERK', village.code);
    if (missing('VILLAGE_SECRETARY', village.code)) add(`village.secretary.${village.code}`, village.secretaryName, committee, 'VILLAGE_SECRETARY', village.code);
  }
  organizations.departments.forEach((department, index) => {
    if (missing('DEPARTMENT_CLERK', department.id)) unnamed(`${prefix}department.clerk.${index + 1}`, department, 'DEPARTMENT_CLERK');
    if (missing('DEPARTMENT_LEADER', department.id)) unnamed(`${prefix}department.leader.${index + 1}`, department, 'DEPARTMENT_LEADER');
  });
  const turn = (role: StaffRole) => (count: number): string => {
    const list = byRole.get(role) ?? [];
    return nth(list, count % list.length);
  };
  const only = (role: StaffRole, scope: string): string => nth(byRole.get(`${role} ${scope}`) ?? [], 0);
  return {
    members,
    operator: turn('OPERATOR'),
    coordinator: turn('COORDINATOR'),
    leader: turn('DISTRICT_LEADER'),
    financeOfficer: turn('FINANCE_OFFICER'),
    inspector: turn('INSPECTION_OFFICER'),
    editor: turn('MEDIA_EDITOR'),
    townClerk: (town) => only('TOWN_CLERK', town.code),
    townLeader: (town) => only('TOWN_LEADER', town.code),
    villageClerk: (village) => only('VILLAGE_CLERK', village.code),
    villageSecretary: (village) => only('VILLAGE_SECRETARY', village.code),
    departmentClerk: (department) => only('DEPARTMENT_CLERK', department.id),
    departmentLeader: (department) => only('DEPARTMENT_LEADER', department.id),
    account: (username) => byName.get(`${prefix}${username}`) ?? missingAccount(username),
  };
};

const missingAccount = (username: string): never => {
  throw new RangeError(`no account ${username}`);
};

/** Users, their phones and their roles. */
export function* staffBatches(forge: Forge, staff: Staff): Generator<Batch> {
  const source = forge.stream('staff rows');
  const appointed = day(forge.district.staffedOn);
  yield* batches('user', staff.members.map((member): Row => ({
    ...forge.ledger(appointed, 545, null, member.id),
    username: member.username,
    auth_user_id: null,
    display_name: member.displayName,
    organization_id: member.organization.id,
    state: 'ACTIVE',
    last_login_at: null,
  })));
  yield* batches('user_contact', staff.members.map((member): Row => ({
    ...forge.child(appointed, 546),
    user_id: member.id,
    phone_encrypted: forge.options.seal(phoneNumber(source)),
  })));
  yield* batches('role_assignment', staff.members.map((member): Row => ({
    ...forge.child(appointed, 547),
    user_id: member.id,
    role: member.role,
    scope_code: member.scopeCode,
    sector_id: null,
    valid_from: forge.district.staffedOn,
    valid_to: null,
    granted_by: null,
  })));
}
