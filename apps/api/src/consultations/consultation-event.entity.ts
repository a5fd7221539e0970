import { defineEntity, p } from '@mikro-orm/core';
import { Consultation } from './consultation.entity.js';
import { WishList } from './wish-list.entity.js';
import { eventRow } from '../platform/database/base.entity.js';

const ConsultationEventSchema = defineEntity({
  name: 'ConsultationEvent',
  tableName: 'consultation_event',
  properties: {
    ...eventRow,
    consultationId: () => p.manyToOne(Consultation).mapToPk().fieldName('consultation_id'),
  },
});

/** Append-only log of the moves of a consultation. */
export class ConsultationEvent extends ConsultationEventSchema.class {}
ConsultationEventSchema.setClass(ConsultationEvent);

const WishListEventSchema = defineEntity({
  name: 'WishListEvent',
  tableName: 'wish_list_event',
  properties: {
    ...eventRow,
    wishListId: () => p.manyToOne(WishList).mapToPk().fieldName('wish_list_id'),
  },
});

/** Append-only log of the moves of a wish list. */
export class WishListEvent extends WishListEventSchema.class {}
WishListEventSchema.setClass(WishListEvent);
