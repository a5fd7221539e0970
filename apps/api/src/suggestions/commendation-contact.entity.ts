import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { Commendation } from './commendation.entity.js';

const CommendationContactSchema = defineEntity({
  name: 'CommendationContact',
  tableName: 'commendation_contact',
  properties: {
    ...rowStart,
    commendationId: () => p.manyToOne(Commendation).mapToPk().fieldName('commendation_id'),
    personEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** The person commended, sealed. */
export class CommendationContact extends CommendationContactSchema.class {}
CommendationContactSchema.setClass(CommendationContact);
