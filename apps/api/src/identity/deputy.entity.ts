import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { User } from './user.entity.js';

const DeputySchema = defineEntity({
  name: 'Deputy',
  tableName: 'deputy',
  properties: {
    ...rowStart,
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id'),
    deputyId: () => p.manyToOne(User).mapToPk().fieldName('deputy_id'),
    validFrom: p.date(),
    validTo: p.date(),
    reason: p.text().nullable(),
    ...changingEnd,
  },
});

/** Who stands in for an absent user in a period; `validTo` is the first day on which it is over. */
export class Deputy extends DeputySchema.class {}
DeputySchema.setClass(Deputy);
