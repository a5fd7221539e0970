import { codesOf } from '@doorstep/domain/code-lists/label';
import { DEADLINE_UNITS } from '@doorstep/domain/deadlines/deadline-policy';
import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from './database/base.entity.js';

const DeadlinePolicySchema = defineEntity({
  name: 'DeadlinePolicy',
  tableName: 'deadline_policy',
  properties: {
    ...rowStart,
    key: p.text(),
    amount: p.integer(),
    unit: p.enum(codesOf(DEADLINE_UNITS)),
    startEvent: p.text(),
    basis: p.text(),
    validFrom: p.date(),
    ...changingEnd,
  },
});

/** A limit of model §6 as the district has set it. */
export class DeadlinePolicy extends DeadlinePolicySchema.class {}
DeadlinePolicySchema.setClass(DeadlinePolicy);
