import { EVENT_KINDS, EVENT_PLACE_KINDS, EVENT_PURPOSES } from '@doorstep/domain/code-lists/collecting-codes';
import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Campaign } from '../divisions/campaign.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const EngagementEventSchema = defineEntity({
  name: 'EngagementEvent',
  tableName: 'engagement_event',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(EVENT_KINDS)),
    purpose: p.enum(codesOf(EVENT_PURPOSES)),
    title: p.text(),
    organizerId: () => p.manyToOne(Organization).mapToPk().fieldName('organizer_id'),
    level: p.enum(codesOf(TIERS)),
    ...place,
    placeKind: p.enum(codesOf(EVENT_PLACE_KINDS)),
    heldOn: p.date(),
    presentPersons: p.integer(),
    leaders: p.text().nullable(),
    summary: p.text(),
    publicText: p.text().nullable(),
    campaignId: () => p.manyToOne(Campaign).mapToPk().fieldName('campaign_id').nullable(),
    photoIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** An event with exactly one purpose, so that counts by purpose never overlap. */
export class EngagementEvent extends EngagementEventSchema.class {}
EngagementEventSchema.setClass(EngagementEvent);
