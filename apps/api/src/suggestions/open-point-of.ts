import type { Act } from '../platform/operation/act.js';
import { CollectionPoint } from './collection-point.entity.js';

/** The collection point of a token; refuses a token that no open point of the district has. Null without a token. */
export async function openPointOf(act: Act, token: string | undefined): Promise<CollectionPoint | null> {
  if (token === undefined) return null;
  const point = await act.em.findOne(CollectionPoint, { districtCode: act.districtCode, qrToken: token, voidedAt: null });
  if (!point) act.refuse('NOT_FOUND', 'collectionPointToken');
  else if (point.closedOn && point.closedOn <= act.today) act.refuse('INVALID', 'collectionPointToken');
  return point;
}
