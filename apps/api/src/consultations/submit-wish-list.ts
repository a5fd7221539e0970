import type { Act } from '../platform/operation/act.js';
import type { Consultation } from './consultation.entity.js';
import { WishList } from './wish-list.entity.js';
import { wishListConcept } from './wish-list.policy.js';

/**
 * The system's move `wishList.submit`: the first submission makes the list, a later one takes it up again. The
 * days of the first round are cleared, the events keep them.
 */
export async function submitWishList(act: Act, consultation: Consultation, submittedToId: string): Promise<void> {
  const known = await act.em.findOne(WishList, { consultationId: consultation.id });
  if (known) {
    known.submittedToId = submittedToId;
    known.submittedAt = act.now;
    known.discussedOn = null;
    known.reportedOn = null;
    known.returnedOn = null;
    known.returnReason = null;
    return act.step(wishListConcept, known, 'wishList.submit');
  }
  const list = act.em.create(WishList, {
    districtCode: act.districtCode,
    createdBy: act.actorId,
    consultationId: consultation.id,
    submittedToId,
    submittedAt: act.now,
    state: 'SUBMITTED',
  });
  await act.log(wishListConcept, list, 'wishList.submit', null, 'SUBMITTED');
}
