import type { ChannelCode } from '@doorstep/domain/code-lists/collecting-codes';
import type { Act } from '../platform/operation/act.js';
import { Channel } from './channel.entity.js';

/** The channel of what residents send themselves: the code of a collection point, or the web. */
export async function channelForPublic(act: Act, atPoint: boolean): Promise<string> {
  const wanted: readonly ChannelCode[] = atPoint ? ['QR_CODE', 'WEB_MESSAGE', 'OTHER'] : ['WEB_MESSAGE', 'OTHER'];
  const channels = await act.em.find(Channel, { districtCode: act.districtCode, code: { $in: [...wanted] }, voidedAt: null });
  const found = wanted.flatMap((code) => channels.filter((channel) => channel.code === code))[0];
  if (!found) throw new Error(`District ${act.districtCode} has no channel for residents.`);
  return found.id;
}
