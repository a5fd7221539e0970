import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const EngagementEventSchema = defineEntity({
  name: 'EngagementEvent',
  tableName: 'engagement_event',
  properties: {
    ...rowStart,
    kind: p.enum([
      'CANDID_TALK',
      'RESIDENTS_SEE_CHANGES',
      'FOLLOW_SECRETARY',
      'CITIZENS_SEE_CHANGES',
      'SYMPOSIUM',
      'THEME_PARTY_DAY',
      'OPEN_DAY',
      'SITE_VIEWING',
      'STOOL_MEETING',
      'OUTREACH',
      'OTHER',
    ] as const),
    purpose: p.enum(['COLLECT', 'SUPERVISE', 'DELIBERATE', 'APPRAISE', 'PROMOTE'] as const),
    title: p.text(),
    organizerId: () => p.manyToOne(Organization).mapToPk().fieldName('organizer_id'),
    level: p.enum(['DISTRICT', 'TOWN', 'VILLAGE'] as const),
    ...place,
    placeKind: p.enum(['COMMUNITY', 'SCHOOL', 'ENTERPRISE', 'HOSPITAL', 'BOOKSTORE', 'PARK', 'HALL', 'OTHER'] as const),
    heldOn: p.date(),
    presentPersons: p.integer(),
    leaders: p.text().nullable(),
    summary: p.text(),
    publicText: p.text().nullable(),
    ...rowEnd,
  },
});

/** An event with exactly one purpose, so that counts by purpose never overlap. */
export class EngagementEvent extends EngagementEventSchema.class {}
EngagementEventSchema.setClass(EngagementEvent);
