import { wishListMachine } from '@doorstep/domain/machines/wish-list';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { WishListEvent } from './consultation-event.entity.js';
import { Consultation } from './consultation.entity.js';
import { consultationConcept } from './consultation.policy.js';
import { WishList } from './wish-list.entity.js';

/** A wish list belongs where its consultation belongs. */
export const wishListConcept: Concept<WishList> = {
  name: 'wishList',
  idKind: 'wsh',
  entity: WishList,
  reading: 'CONSULTATION_DRAFT',
  machine: wishListMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as WishList['state'];
  },
  subjectOf: async (row, act) => consultationConcept.subjectOf(await consultationOf(act, row), act),
  writeEvent(row, event, act) {
    act.em.create(WishListEvent, { districtCode: row.districtCode, wishListId: row.id, ...event, createdBy: event.actorId });
  },
};

/** The consultation that submitted a wish list. */
export function consultationOf(act: Act, list: WishList): Promise<Consultation> {
  return act.em.findOneOrFail(Consultation, { id: list.consultationId, districtCode: act.districtCode });
}
