import { refuseSamePerson } from '../platform/operation/same-person.js';
import { User } from '../identity/user.entity.js';
import type { Act } from '../platform/operation/act.js';

/**
 * Whoever checks an order is another person than its issuer, and of none of the issuer's and the given organisations
 * (invariant 13).
 */
export async function requireOtherUnit(act: Act, issuedBy: string | null | undefined, organizations: readonly string[] = []): Promise<void> {
  if (act.caller.kind !== 'STAFF') return;
  const { organizationId } = act.caller.viewer;
  if (await refuseSamePerson(act, issuedBy, null)) return;
  const issuer = issuedBy ? await act.em.findOne(User, { id: issuedBy, districtCode: act.districtCode }) : null;
  if ([issuer?.organizationId, ...organizations].includes(organizationId ?? '')) act.refuse('GUARD_SAME_ORGANIZATION');
}
