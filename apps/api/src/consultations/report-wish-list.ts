import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { recordApproval } from './record-approval.js';
import { requireWishListDay } from './wish-list-day.js';
import { wishListConcept } from './wish-list.policy.js';

/** Reports a wish list to the district committee and government, with its document (model §4.2). */
export const reportWishList = moveOperation({
  name: 'reportWishList',
  move: 'wishList.report',
  concept: wishListConcept,
  input: {
    docNo: field.text('报审文号', 'Number of the document', 60),
    reportedOn: field.date('报审日期(留空为今天)', 'Reported on; empty means today').optional(),
    note: field.text('说明', 'Note', 1000).optional(),
  },
  guard: (act, list, { reportedOn }) => requireWishListDay(act, 'reportedOn', list, reportedOn),
  async change(act, list, { reportedOn, docNo, note }) {
    list.reportedOn = reportedOn ?? act.today;
    const decision = { body: 'UNIT', decision: 'AGREE', decidedOn: list.reportedOn } as const;
    await recordApproval(act, 'WISH_LIST', list.id, { ...decision, docNo, note });
  },
});
