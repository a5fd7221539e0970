import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { wishListConcept } from './wish-list.policy.js';

/** Sends a wish list back to the meeting; the consultation is returned with it (model §4.2). */
export const returnWishList = moveOperation({
  name: 'returnWishList',
  move: 'wishList.return',
  concept: wishListConcept,
  input: { reason: field.text('退回原因', 'Reason', 500) },
  change(act, list, { reason }) {
    list.returnedOn = act.today;
    list.returnReason = reason;
  },
});
