import { expect, test } from 'vitest';
import { refusalOfChangingUser, refusalOfGranting, ROLE_GRANTING } from './role-granting.js';
import type { GrantableRole } from './role-granting.js';
import { ROLES } from './roles.js';
import type { Role } from './roles.js';

const administrator = [{ role: 'SYSTEM_ADMIN', scopeCode: '' }] as const;
const townLeader = [{ role: 'TOWN_LEADER', scopeCode: '370101001' }] as const;
const departmentLeader = [{ role: 'DEPARTMENT_LEADER', scopeCode: '' }] as const;

function refusal(
  grants: readonly { role: Role; scopeCode: string }[],
  role: GrantableRole,
  scopeCode: string,
  held: Role[] = [],
) {
  return refusalOfGranting(grants, {
    role,
    scopeCode,
    districtCode: '370101',
    held: held.map((one) => ({ role: one, scopeCode: '' })),
  });
}

test('every role but those of residents can be held', () => {
  const residents: string[] = ['PUBLIC', 'SUBMITTER'];
  expect(Object.keys(ROLE_GRANTING)).toEqual(Object.keys(ROLES).filter((role) => !residents.includes(role)));
});

test.each([
  [administrator, 'OPERATOR', ''],
  [administrator, 'TOWN_LEADER', '370101001'],
  [administrator, 'GRID_WORKER', '370101001002003'],
  [townLeader, 'TOWN_CLERK', '370101001'],
  [townLeader, 'VILLAGE_CLERK', '370101001002'],
  [departmentLeader, 'DEPARTMENT_CLERK', ''],
] as const)('%j may grant %s in "%s"', (grants, role, scopeCode) => {
  expect(refusal(grants, role, scopeCode)).toBeNull();
});

test.each([
  ['a town role for the whole district', administrator, 'TOWN_CLERK', '', 'SCOPE_NOT_OF_ROLE'],
  ['a district role in a town', administrator, 'OPERATOR', '370101001', 'SCOPE_NOT_OF_ROLE'],
  ['a role in another district', administrator, 'TOWN_CLERK', '370102001', 'SCOPE_NOT_OF_ROLE'],
  ['a scope that is a pattern', administrator, 'TOWN_CLERK', '370101%%%', 'SCOPE_NOT_OF_ROLE'],
  ['another town', townLeader, 'TOWN_CLERK', '370101002', 'ROLE_NOT_GRANTABLE'],
  ['a higher role', townLeader, 'SYSTEM_ADMIN', '', 'ROLE_NOT_GRANTABLE'],
  ['a role of towns by a department', departmentLeader, 'TOWN_CLERK', '370101001', 'ROLE_NOT_GRANTABLE'],
  ['anything by who leads nothing', [], 'TOWN_CLERK', '370101001', 'ROLE_NOT_GRANTABLE'],
] as const)('%s is refused', (_, grants, role, scopeCode, expected) => {
  expect(refusal(grants, role, scopeCode)).toBe(expected);
});

test('nobody administers and audits, nobody holds a role twice', () => {
  expect(refusal(administrator, 'AUDITOR', '', ['SYSTEM_ADMIN'])).toBe('ROLES_APART');
  expect(refusal(administrator, 'SYSTEM_ADMIN', '', ['AUDITOR'])).toBe('ROLES_APART');
  expect(refusal(administrator, 'OPERATOR', '', ['OPERATOR'])).toBe('ROLE_HELD');
  expect(refusal(administrator, 'OPERATOR', '', ['AUDITOR'])).toBeNull();
});

test.each([
  ['the own account', 'me', [], 'SAME_PERSON'],
  ['a clerk of the town', 'other', [{ role: 'TOWN_CLERK', scopeCode: '370101001' }], null],
  ['somebody without roles', 'other', [], null],
  ['a clerk of another town', 'other', [{ role: 'TOWN_CLERK', scopeCode: '370101002' }], 'FORBIDDEN'],
  [
    'a clerk who is system administrator too',
    'other',
    [
      { role: 'TOWN_CLERK', scopeCode: '370101001' },
      { role: 'SYSTEM_ADMIN', scopeCode: '' },
    ],
    'FORBIDDEN',
  ],
] as const)('a town leader and %s', (_, userId, held, expected) => {
  const viewer = { userId: 'me', districtCode: '370101', organizationId: null, grants: townLeader };
  expect(refusalOfChangingUser(viewer, { userId, districtCode: '370101', held })).toBe(expected);
});
