import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { RoleAssignment } from './role-assignment.entity.js';
import { StaffRole } from './role.enums.js';
import type { User } from './user.entity.js';
import { heldRoles, requireLowerUser, userConcept } from './user.policy.js';

/** Takes a role back: it is not valid any more on the district's today, so the next request of the user is without it. */
export const endRole = moveOperation({
  name: 'endRole',
  move: 'user.grantRole',
  concept: userConcept,
  input: {
    role: field.choice(StaffRole, '角色', 'Role'),
    scopeCode: field.text('范围代码;全区留空', 'Code of the scope; empty for the district', 15).optional(),
  },
  async guard(act, row, values) {
    await requireLowerUser(act, row);
    if (!(await heldRole(act, row, values))) act.refuse('NOT_FOUND', 'role');
  },
  async change(act, row, values) {
    const held = await heldRole(act, row, values);
    if (held) endOn(held, act.today);
  },
});

async function heldRole(
  act: Act,
  user: User,
  { role, scopeCode = '' }: { readonly role: string; readonly scopeCode?: string | undefined },
): Promise<RoleAssignment | undefined> {
  const held = await heldRoles(act, user.id);
  return held.find((one) => one.role === role && one.scopeCode === scopeCode);
}

/** A role that was to begin later never begins: its period is empty, not backwards. */
export function endOn(held: RoleAssignment, today: string): void {
  held.validTo = held.validFrom > today ? held.validFrom : today;
}
