import { TOWN_KINDS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const TownSchema = defineEntity({
  name: 'Town',
  tableName: 'town',
  properties: {
    ...rowStart,
    code: p.text(),
    name: p.text(),
    shortName: p.text().nullable(),
    kind: p.enum(codesOf(TOWN_KINDS)),
    sortOrder: p.integer().default(0),
    leaderName: p.text().nullable(),
    population: p.integer().nullable(),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Town, township or street office. */
export class Town extends TownSchema.class {}
TownSchema.setClass(Town);
