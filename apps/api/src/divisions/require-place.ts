import type { Act } from '../platform/operation/act.js';
import { Town } from './town.entity.js';
import { Village } from './village.entity.js';

/** Refuses a town or village that is not in the district, is closed, or does not belong together. */
export async function requirePlace(
  act: Act,
  place: { readonly townCode?: string | undefined; readonly villageCode?: string | undefined },
): Promise<void> {
  const { townCode, villageCode } = place;
  if (townCode) {
    const town = await act.em.findOne(Town, { code: townCode, districtCode: act.districtCode });
    if (!town) act.refuse('NOT_FOUND', 'townCode');
    else if (town.closedOn && town.closedOn <= act.today) act.refuse('INVALID', 'townCode');
  }
  if (villageCode) {
    const village = await act.em.findOne(Village, { code: villageCode, districtCode: act.districtCode });
    if (!village) act.refuse('NOT_FOUND', 'villageCode');
    else if (village.closedOn && village.closedOn <= act.today) act.refuse('INVALID', 'villageCode');
    else if (townCode && !villageCode.startsWith(townCode)) act.refuse('INVALID', 'villageCode');
  }
}
