import type { Role, Viewer } from './roles.js';

/** Where a role is held: the length of its scope code. A district role has the empty code. */
export const SCOPE_LEVELS = { DISTRICT: 0, TOWN: 9, VILLAGE: 12, GRID: 15 } as const;
export type ScopeLevel = keyof typeof SCOPE_LEVELS;

/** Roles that staff, supervisors and collectors hold. A resident has none. */
export type GrantableRole = Exclude<Role, 'PUBLIC' | 'SUBMITTER'>;

/**
 * The levels at which each role may be held (model 5), and the roles whose holders may grant it. Whoever grants must
 * also reach the user and the scope; the system administrator grants every role.
 */
export const ROLE_GRANTING = {
  COLLECTOR: { levels: ['DISTRICT', 'TOWN', 'VILLAGE'], grantors: ['TOWN_LEADER'] },
  SUPERVISOR: { levels: ['DISTRICT', 'TOWN', 'VILLAGE'], grantors: ['TOWN_LEADER'] },
  GRID_WORKER: { levels: ['GRID'], grantors: ['TOWN_LEADER'] },
  VILLAGE_SECRETARY: { levels: ['VILLAGE'], grantors: ['TOWN_LEADER'] },
  VILLAGE_CLERK: { levels: ['VILLAGE'], grantors: ['TOWN_LEADER'] },
  TOWN_CLERK: { levels: ['TOWN'], grantors: ['TOWN_LEADER'] },
  TOWN_LEADER: { levels: ['TOWN'], grantors: ['TOWN_LEADER'] },
  DEPARTMENT_CLERK: { levels: ['DISTRICT'], grantors: ['DEPARTMENT_LEADER'] },
  DEPARTMENT_LEADER: { levels: ['DISTRICT'], grantors: ['DEPARTMENT_LEADER'] },
  OPERATOR: { levels: ['DISTRICT'], grantors: [] },
  COORDINATOR: { levels: ['DISTRICT'], grantors: [] },
  DISTRICT_LEADER: { levels: ['DISTRICT'], grantors: [] },
  FINANCE_OFFICER: { levels: ['DISTRICT'], grantors: [] },
  INSPECTION_OFFICER: { levels: ['DISTRICT'], grantors: [] },
  MEDIA_EDITOR: { levels: ['DISTRICT'], grantors: [] },
  AUDITOR: { levels: ['DISTRICT'], grantors: [] },
  SYSTEM_ADMIN: { levels: ['DISTRICT'], grantors: [] },
} as const satisfies Record<GrantableRole, { levels: readonly ScopeLevel[]; grantors: readonly Role[] }>;

/** No user holds two of these: who administers does not audit (GB/T 22239-2019 8.1.5, separation of administrators). */
export const APART: readonly GrantableRole[] = ['SYSTEM_ADMIN', 'AUDITOR'];

interface HeldRole {
  readonly role: Role;
  readonly scopeCode: string;
}

/** A role that somebody is about to be given. */
export interface Granting {
  readonly role: GrantableRole;
  readonly scopeCode: string;
  readonly districtCode: string;
  /** What the receiver holds already. */
  readonly held: readonly HeldRole[];
}

export type GrantingRefusal = 'SCOPE_NOT_OF_ROLE' | 'ROLE_NOT_GRANTABLE' | 'ROLES_APART' | 'ROLE_HELD';

/** Null when somebody with `grants` may give the role; that the receiver is in reach is the permission table's matter. */
export function refusalOfGranting(grants: readonly HeldRole[], granting: Granting): GrantingRefusal | null {
  const { role, scopeCode, districtCode, held } = granting;
  const levels: readonly ScopeLevel[] = ROLE_GRANTING[role].levels;
  const isOfDistrict = scopeCode === '' || (/^\d+$/.test(scopeCode) && scopeCode.startsWith(districtCode));
  if (!isOfDistrict || !levels.some((level) => SCOPE_LEVELS[level] === scopeCode.length))
    return 'SCOPE_NOT_OF_ROLE';
  const grantors: readonly Role[] = [...ROLE_GRANTING[role].grantors, 'SYSTEM_ADMIN'];
  const mayGrant = grants.some(
    (grant) => grantors.includes(grant.role) && scopeCode.startsWith(grant.scopeCode),
  );
  if (!mayGrant) return 'ROLE_NOT_GRANTABLE';
  if (held.some((one) => one.role === role && one.scopeCode === scopeCode)) return 'ROLE_HELD';
  const isApart =
    APART.includes(role) &&
    held.some((one) => one.role !== role && APART.some((other) => other === one.role));
  return isApart ? 'ROLES_APART' : null;
}

/** A member of staff whose account somebody is about to change. */
export interface ChangedUser {
  readonly userId: string;
  readonly districtCode: string;
  readonly held: readonly HeldRole[];
}

/**
 * Null when the viewer may lock, unlock or end the account, change its roles or hand out a link to it: not the own account,
 * and none with a role that the viewer could not grant. So a town leader neither locks the system administrator of the same
 * office nor takes over that account by a link.
 */
export function refusalOfChangingUser(viewer: Viewer, user: ChangedUser): 'SAME_PERSON' | 'FORBIDDEN' | null {
  if (viewer.userId === user.userId) return 'SAME_PERSON';
  const { districtCode } = user;
  const isLower = user.held.every(({ role, scopeCode }) =>
    isGrantable(role) && refusalOfGranting(viewer.grants, { role, scopeCode, districtCode, held: [] }) === null,
  );
  return isLower ? null : 'FORBIDDEN';
}

function isGrantable(role: Role): role is GrantableRole {
  return Object.hasOwn(ROLE_GRANTING, role);
}
