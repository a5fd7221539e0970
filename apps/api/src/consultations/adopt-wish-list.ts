import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { ApprovalBody } from './consultation.enums.js';
import { recordApproval } from './record-approval.js';
import { requireWishListDay } from './wish-list-day.js';
import { wishListConcept } from './wish-list.policy.js';

/**
 * The district adopts a wish list under a document number (model §4.2). The consultation is closed with it, and its
 * items become proposed projects: effects of the move.
 */
export const adoptWishList = moveOperation({
  name: 'adoptWishList',
  move: 'wishList.adopt',
  concept: wishListConcept,
  input: {
    body: field.choice(ApprovalBody, '审定机构', 'Body that decided'),
    docNo: field.text('批准文号', 'Document number', 60),
    adoptedOn: field.date('采纳日期(留空为今天)', 'Adopted on; empty means today').optional(),
    note: field.text('审定意见', 'Opinion', 1000).optional(),
  },
  guard(act, list, { body, adoptedOn }) {
    if (body !== 'GOVERNMENT' && body !== 'COMMITTEE') act.refuse('INVALID', 'body');
    requireWishListDay(act, 'adoptedOn', list, adoptedOn);
  },
  async change(act, list, { body, docNo, adoptedOn, note }) {
    list.adoptedOn = adoptedOn ?? act.today;
    await recordApproval(act, 'WISH_LIST', list.id, { body, decision: 'AGREE', decidedOn: list.adoptedOn, docNo, note });
  },
});
