import type { GrantableRole } from '@doorstep/domain/role-granting';
import { refusalOfGranting } from '@doorstep/domain/role-granting';
import { requireSector } from '../divisions/require-sector.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { StaffRole } from './role.enums.js';
import { heldRoles, requireLowerUser, userConcept } from './user.policy.js';

/** What every operation that grants a role asks for. */
export const roleInput = {
  role: field.choice(StaffRole, '角色', 'Role'),
  scopeCode: field.text('范围代码(镇街 9 位、村居 12 位、网格 15 位;全区留空)', 'Code of the scope: town 9, village 12, grid 15 digits; empty for the district', 15).optional(),
  sectorId: field.id('sct', '分管领域', 'Sector of a leader').optional(),
};

/** The values of `roleInput`. */
export interface RoleValues {
  readonly role: GrantableRole;
  readonly scopeCode?: string | undefined;
  readonly sectorId?: string | undefined;
}

const SCOPE_NOT_OF_ROLE = {
  zh: '范围与角色不符:镇街角色用 9 位、村居角色用 12 位、网格员用 15 位代码,区级角色留空。',
  en: 'The scope does not fit the role: 9 digits for a town, 12 for a village, 15 for a grid, none for the district.',
};
const ROLES_APART = {
  zh: '系统管理员与审计员不能是同一人。',
  en: 'Nobody is both system administrator and auditor.',
};

/** Gives a user one more role from the district's today on; the next request of the user has it (model 4.15). */
export const grantRole = moveOperation({
  name: 'grantRole',
  move: 'user.grantRole',
  concept: userConcept,
  input: roleInput,
  async guard(act, row, values) {
    await requireLowerUser(act, row);
    await requireGrantable(act, values, await heldRoles(act, row.id));
  },
  change: (act, row, values) => assignRole(act, row.id, values),
});

/** Refuses a role that the caller may not grant, that its scope does not fit, or that does not go with those held. */
export async function requireGrantable(
  act: Act,
  { role, scopeCode = '', sectorId }: RoleValues,
  held: readonly RoleAssignment[],
): Promise<void> {
  if (sectorId) await requireSector(act, sectorId, 'sectorId');
  if (scopeCode !== '' && !(await isPlace(act, scopeCode))) act.refuse('NOT_FOUND', 'scopeCode');
  if (act.caller.kind !== 'STAFF') return;
  const asked = { role, scopeCode, districtCode: act.districtCode, held };
  const refusal = refusalOfGranting(act.caller.viewer.grants, asked);
  if (refusal === 'ROLE_NOT_GRANTABLE') act.refuse('FORBIDDEN', 'role');
  if (refusal === 'ROLE_HELD') act.refuse('DUPLICATE', 'role');
  if (refusal === 'SCOPE_NOT_OF_ROLE') act.refuse('GUARD', 'scopeCode', SCOPE_NOT_OF_ROLE);
  if (refusal === 'ROLES_APART') act.refuse('GUARD', 'role', ROLES_APART);
}

async function isPlace(act: Act, code: string): Promise<boolean> {
  const found = await act.em.execute(PLACE, [act.districtCode, code]);
  return found.length > 0;
}

const PLACE = `
with given as (select ?::text as district_code, ?::text as code)
select 1 from given join (
  select district_code, code from town union all select district_code, code from village
  union all select district_code, code from grid
) place using (district_code, code)`;

/** Writes the assignment. */
export function assignRole(act: Act, userId: string, { role, scopeCode = '', sectorId }: RoleValues): void {
  act.em.create(RoleAssignment, {
    districtCode: act.districtCode,
    userId,
    role,
    scopeCode,
    sectorId: sectorId ?? null,
    validFrom: act.today,
    grantedBy: act.actorId,
    createdBy: act.actorId,
  });
}
