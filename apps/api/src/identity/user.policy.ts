import type { Machine } from '@doorstep/domain/machines/machine';
import { MOVES } from '@doorstep/domain/machines';
import { userMachine } from '@doorstep/domain/machines/user';
import type { Subject } from '@doorstep/domain/permissions';
import { refusalOfChangingUser } from '@doorstep/domain/role-granting';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { Organization } from '../divisions/organization.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { User } from './user.entity.js';

const ACTIONS = [MOVES['user.grantRole'], MOVES['user.handOver']];

/** The stage table of a user with the actions that need no state but one of two. */
export const userMoves: Machine = {
  ...userMachine,
  moves: [
    ...ACTIONS.map((action) => ({ ...action, from: ['ACTIVE', 'LOCKED'], to: 'STAYS', next: ['ACTIVE'], seldom: false, former: [], reversible: false, partOf: null })),
    ...userMachine.moves,
  ],
};

/** A user belongs to the place of the own organisation, and to that organisation. */
export const userConcept: Concept<User> = {
  name: 'user',
  idKind: 'usr',
  entity: User,
  reading: 'USER_SETTING',
  machine: userMoves,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as User['state'];
  },
  subjectOf: async (row, act) => ({ ...(await subjectOfOrganization(act, row.organizationId)), selves: [row.id] }),
};

/** Where a user of this organisation belongs. */
export async function subjectOfOrganization(act: Act, organizationId: string): Promise<Subject> {
  const organization = await act.em.findOne(Organization, { id: organizationId, districtCode: act.districtCode });
  return {
    districtCode: act.districtCode,
    townCode: organization?.townCode ?? null,
    villageCode: organization?.villageCode ?? null,
    units: [organizationId],
    selves: [],
  };
}

/** What a permission asks about a user and what is the user's own. */
export async function subjectOfUser(act: Act, userId: string): Promise<Subject> {
  const user = await act.em.findOne(User, { id: userId, districtCode: act.districtCode, voidedAt: null });
  const subject = user ? await subjectOfOrganization(act, user.organizationId) : { districtCode: act.districtCode, units: [] };
  return { ...subject, selves: [userId] };
}

/** The roles that a user holds on the district's today or will hold. */
export function heldRoles(act: Act, userId: string): Promise<RoleAssignment[]> {
  return act.em.find(RoleAssignment, {
    userId,
    districtCode: act.districtCode,
    $or: [{ validTo: null }, { validTo: { $gt: act.today } }],
  });
}

/** Refuses a change of one's own account, and of an account with a role that the caller could not grant. */
export async function requireLowerUser(act: Act, user: User): Promise<void> {
  if (act.caller.kind !== 'STAFF') return;
  const held = await heldRoles(act, user.id);
  const refusal = refusalOfChangingUser(act.caller.viewer, { userId: user.id, districtCode: user.districtCode, held });
  if (refusal) act.stop(refusal);
}
