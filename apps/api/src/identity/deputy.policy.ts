import { heldRoles, subjectOfUser } from './user.policy.js';
import { PERSONAL_ROLES } from '@doorstep/domain/deputy';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { Deputy } from './deputy.entity.js';
import { User } from './user.entity.js';

/** A deputy is the matter of the absent user: of that person, and of who leads the unit. */
export const deputyConcept: Concept<Deputy> = {
  name: 'deputy',
  idKind: 'dpt',
  entity: Deputy,
  reading: 'USER_SETTING',
  subjectOf: (row, act) => subjectOfUser(act, row.userId),
};

/** The active user of an id in the district; stops where there is none. */
export async function requireActiveUser(act: Act, id: string, path: string): Promise<User> {
  const user = await act.em.findOne(User, { id, districtCode: act.districtCode, state: 'ACTIVE', voidedAt: null });
  return user ?? act.stop('NOT_FOUND', path);
}

/** Whether a user has a role that a deputy may take over. */
export async function hasRoleForDeputy(act: Act, userId: string): Promise<boolean> {
  return (await heldRoles(act, userId)).some(({ role }) => !PERSONAL_ROLES.includes(role));
}
