import { codesOf } from '@doorstep/domain/code-lists/label';
import { WISH_LIST_STATES } from '@doorstep/domain/machines/wish-list';
import { defineEntity, p } from '@mikro-orm/core';
import { Consultation } from './consultation.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const WishListSchema = defineEntity({
  name: 'WishList',
  tableName: 'wish_list',
  properties: {
    ...rowStart,
    consultationId: () => p.manyToOne(Consultation).mapToPk().fieldName('consultation_id'),
    submittedToId: () => p.manyToOne(Organization).mapToPk().fieldName('submitted_to_id'),
    submittedAt: p.datetime(),
    state: p.enum(codesOf(WISH_LIST_STATES)),
    discussedOn: p.date().nullable(),
    reportedOn: p.date().nullable(),
    adoptedOn: p.date().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    ...changingEnd,
  },
});

/** What a consultation submits. */
export class WishList extends WishListSchema.class {}
WishListSchema.setClass(WishList);
