import { defineEntity, p } from '@mikro-orm/core';
import { HouseholdVisit } from './household-visit.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const HouseholdVisitContactSchema = defineEntity({
  name: 'HouseholdVisitContact',
  tableName: 'household_visit_contact',
  properties: {
    ...rowStart,
    visitId: () => p.manyToOne(HouseholdVisit).mapToPk().fieldName('visit_id'),
    visitorEncrypted: p.blob().nullable(),
    situationEncrypted: p.blob().nullable(),
    needsEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** What a household visit says of persons, encrypted. */
export class HouseholdVisitContact extends HouseholdVisitContactSchema.class {}
HouseholdVisitContactSchema.setClass(HouseholdVisitContact);
