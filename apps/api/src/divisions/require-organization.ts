import type { Act } from '../platform/operation/act.js';
import { Organization } from './organization.entity.js';

/** Refuses an organisation that the district does not have or that is closed. */
export async function requireOrganization(act: Act, id: string, path: string | readonly string[]): Promise<void> {
  const organization = await act.em.findOne(Organization, { id, districtCode: act.districtCode });
  if (!organization || organization.voidedAt) return act.refuse('NOT_FOUND', path);
  if (organization.closedOn && organization.closedOn <= act.today) act.refuse('INVALID', path);
}
