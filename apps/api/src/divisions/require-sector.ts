import type { Act } from '../platform/operation/act.js';
import { Sector } from './sector.entity.js';

/** Refuses a sector that the district does not have or no longer uses. */
export async function requireSector(act: Act, id: string, path: string): Promise<void> {
  const sector = await act.em.findOne(Sector, { id, districtCode: act.districtCode });
  if (!sector) return act.refuse('NOT_FOUND', path);
  if (sector.validTo && sector.validTo <= act.today) act.refuse('INVALID', path);
}
