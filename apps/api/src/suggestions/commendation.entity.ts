import { codesOf } from '@doorstep/domain/code-lists/label';
import { COMMENDATION_LEVELS } from '@doorstep/domain/code-lists/suggestion-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const CommendationSchema = defineEntity({
  name: 'Commendation',
  tableName: 'commendation',
  properties: {
    ...rowStart,
    groupName: p.text().nullable(),
    reason: p.text(),
    level: p.enum(codesOf(COMMENDATION_LEVELS)),
    amount: p.decimal("string").nullable(),
    awardedOn: p.date(),
    consentPublic: p.boolean().default(false),
    ...rowEnd,
  },
});

/** Praise or a prize for a suggestion; the person stands sealed in CommendationContact. */
export class Commendation extends CommendationSchema.class {}
CommendationSchema.setClass(Commendation);
