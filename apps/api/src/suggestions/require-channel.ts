import type { Act } from '../platform/operation/act.js';
import { Channel } from './channel.entity.js';

/** Refuses a channel that the district does not have or no longer uses. */
export async function requireChannel(act: Act, id: string, path: string): Promise<void> {
  const channel = await act.em.findOne(Channel, { id, districtCode: act.districtCode, voidedAt: null });
  if (!channel) return act.refuse('NOT_FOUND', path);
  if (channel.validTo && channel.validTo <= act.today) act.refuse('INVALID', path);
}
