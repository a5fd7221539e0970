import { requirePlace } from '../divisions/require-place.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { requireChannel } from './require-channel.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Origin, channel and place were checked; what was wrong is put right. */
export const registerSuggestion = moveOperation({
  name: 'registerSuggestion',
  move: 'suggestion.register',
  concept: suggestionConcept,
  input: {
    channelId: field.id('chn', '征集渠道', 'Channel').optional(),
    townCode: field.place(9, '镇街', 'Town').optional(),
    villageCode: field.place(12, '村居', 'Village').optional(),
  },
  async guard(act, _row, { channelId, ...place }) {
    if (channelId) await requireChannel(act, channelId, 'channelId');
    await requirePlace(act, place);
  },
  change(act, row, { channelId, townCode, villageCode }) {
    if (channelId) row.channelId = channelId;
    const town = villageCode?.slice(0, 9) ?? townCode;
    if (town) Object.assign(row, { townCode: town, villageCode: villageCode ?? null, gridCode: null });
    row.registeredAt ??= act.now;
  },
});
