import { VISITOR_LEVELS } from '@doorstep/domain/code-lists/collecting-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Campaign } from '../divisions/campaign.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { place, placeWithGrid, rowEnd, rowStart } from '../platform/database/base.entity.js';

const HouseholdVisitSchema = defineEntity({
  name: 'HouseholdVisit',
  tableName: 'household_visit',
  properties: {
    ...rowStart,
    visitorLevel: p.enum(codesOf(VISITOR_LEVELS)),
    ...placeWithGrid,
    householdKey: p.text(),
    isKeyHousehold: p.boolean().default(false),
    visitedOn: p.date(),
    campaignId: () => p.manyToOne(Campaign).mapToPk().fieldName('campaign_id').nullable(),
    ...rowEnd,
  },
});

/** Visit to a household; `householdKey` is an HMAC, so households are counted without being named. */
export class HouseholdVisit extends HouseholdVisitSchema.class {}
HouseholdVisitSchema.setClass(HouseholdVisit);

const ResearchVisitSchema = defineEntity({
  name: 'ResearchVisit',
  tableName: 'research_visit',
  properties: {
    ...rowStart,
    teamId: () => p.manyToOne(Organization).mapToPk().fieldName('team_id'),
    ...place,
    visitedOn: p.date(),
    purpose: p.text(),
    findings: p.text(),
    mustEcho: p.boolean().default(false),
    suggestionIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    ...rowEnd,
  },
});

/** Visit of a team to a village. */
export class ResearchVisit extends ResearchVisitSchema.class {}
ResearchVisitSchema.setClass(ResearchVisit);
