import { defineEntity, p } from '@mikro-orm/core';
import { Channel } from './channel.entity.js';
import { CollectionPoint } from './collection-point.entity.js';
import { EngagementEvent } from './engagement-event.entity.js';
import { HouseholdVisit } from './household-visit.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { Sector } from '../divisions/sector.entity.js';
import { Submitter } from './submitter-contact.entity.js';
import { placeWithGrid, rowEnd, rowStart } from '../platform/database/base.entity.js';

const SuggestionSchema = defineEntity({
  name: 'Suggestion',
  tableName: 'suggestion',
  properties: {
    ...rowStart,
    receiptNo: p.text(),
    queryCodeHash: p.text(),
    clientMutationHash: p.text().nullable(),
    inputHash: p.text().nullable(),
    noticeVersion: p.text(),
    planYear: p.integer(),
    solicitationType: p.enum(['DAILY', 'THEMED', 'SPECIAL'] as const),
    topicId: p.uuid().nullable(),
    channelId: () => p.manyToOne(Channel).mapToPk().fieldName('channel_id'),
    externalRef: p.text().nullable(),
    collectionPointId: () => p.manyToOne(CollectionPoint).mapToPk().fieldName('collection_point_id').nullable(),
    eventId: () => p.manyToOne(EngagementEvent).mapToPk().fieldName('event_id').nullable(),
    visitId: () => p.manyToOne(HouseholdVisit).mapToPk().fieldName('visit_id').nullable(),
    nature: p.enum(['SUGGESTION', 'NEED', 'DISSATISFACTION', 'COMMENT'] as const),
    title: p.text(),
    content: p.text(),
    titlePublic: p.text().nullable(),
    contentPublic: p.text().nullable(),
    isPublic: p.boolean().default(false),
    publishedAt: p.datetime().nullable(),
    mainSectorId: () => p.manyToOne(Sector).mapToPk().fieldName('main_sector_id').nullable(),
    sectorIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    ...placeWithGrid,
    estateName: p.text().nullable(),
    specialGroup: p.enum(['DISABLED', 'ELDERLY', 'LEFT_BEHIND_CHILD', 'OTHER'] as const).nullable(),
    submittedOnBehalf: p.boolean().default(false),
    submitterId: () => p.manyToOne(Submitter).mapToPk().fieldName('submitter_id').nullable(),
    receivedAt: p.datetime(),
    registeredAt: p.datetime().nullable(),
    screenedAt: p.datetime().nullable(),
    acceptedAt: p.datetime().nullable(),
    rejectedAt: p.datetime().nullable(),
    transferredAt: p.datetime().nullable(),
    mergedAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    repliedAt: p.datetime().nullable(),
    reviewedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    triageClass: p.enum(['A', 'B', 'C'] as const).nullable(),
    isValuable: p.boolean().nullable(),
    isExcellent: p.boolean().nullable(),
    state: p.enum([
      'RECEIVED',
      'NEEDS_INFO',
      'SCREENED',
      'RESEARCHING',
      'HANDLING',
      'REPLIED',
      'REVIEWED',
      'CLOSED',
      'MERGED',
      'REJECTED',
      'TRANSFERRED_OUT',
      'WITHDRAWN',
    ] as const),
    supervisionLevel: p.integer().default(0),
    leadOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('lead_organization_id').nullable(),
    supportingOrganizationIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    dueOn: p.date().nullable(),
    adoption: p.enum(['ADOPTED', 'PARTIALLY_ADOPTED', 'KEPT_FOR_REFERENCE', 'NOT_ADOPTED'] as const).nullable(),
    resolution: p.enum(['SOLVED', 'BEING_SOLVED', 'PLANNED', 'EXPLAINED'] as const).nullable(),
    clusterId: p.uuid().nullable(),
    mergedIntoId: () => p.manyToOne(Suggestion).mapToPk().fieldName('merged_into_id').nullable(),
    mergedFrom: p
      .enum([
        'RECEIVED',
        'NEEDS_INFO',
        'SCREENED',
        'RESEARCHING',
        'HANDLING',
        'REPLIED',
        'REVIEWED',
        'CLOSED',
        'MERGED',
        'REJECTED',
        'TRANSFERRED_OUT',
        'WITHDRAWN',
      ] as const)
      .nullable(),
    rejectReason: p
      .enum([
        'PERSONAL_CLAIM',
        'STATUTORY_ROUTE',
        'IN_PETITION',
        'OUT_OF_JURISDICTION',
        'ACADEMIC',
        'REPEATED',
        'EMPTY',
        'ADVERTISING',
        'UNLAWFUL',
        'NO_ANSWER',
        'OTHER',
      ] as const)
      .nullable(),
    transferredTo: p.text().nullable(),
    ...rowEnd,
  },
});

/** One matter put forward for the public good. */
export class Suggestion extends SuggestionSchema.class {}
SuggestionSchema.setClass(Suggestion);
