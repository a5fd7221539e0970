import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { recordApproval } from './record-approval.js';
import { requireWishListDay } from './wish-list-day.js';
import { wishListConcept } from './wish-list.policy.js';

/** Records the collective discussion of a wish list (model §4.2). */
export const discussWishList = moveOperation({
  name: 'discussWishList',
  move: 'wishList.discuss',
  concept: wishListConcept,
  input: {
    discussedOn: field.date('商议日期(留空为今天)', 'Discussed on; empty means today').optional(),
    docNo: field.text('会议纪要文号', 'Number of the minutes', 60).optional(),
    note: field.text('商议意见', 'Opinion', 1000).optional(),
  },
  guard: (act, list, { discussedOn }) => requireWishListDay(act, 'discussedOn', list, discussedOn),
  async change(act, list, { discussedOn, docNo, note }) {
    list.discussedOn = discussedOn ?? act.today;
    const decision = { body: 'COLLECTIVE_DISCUSSION', decision: 'AGREE', decidedOn: list.discussedOn } as const;
    await recordApproval(act, 'WISH_LIST', list.id, { ...decision, docNo, note });
  },
});
