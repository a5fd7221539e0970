import { codesOf } from '@doorstep/domain/code-lists/label';
import {
  ADOPTIONS,
  REJECT_REASONS,
  RESOLUTIONS,
  SOLICITATION_TYPES,
  SPECIAL_GROUPS,
  SUGGESTION_NATURES,
  TRIAGE_CLASSES,
} from '@doorstep/domain/code-lists/suggestion-codes';
import { SUGGESTION_STATES } from '@doorstep/domain/machines/suggestion-states';
import { defineEntity, p } from '@mikro-orm/core';
import { Channel } from './channel.entity.js';
import { CollectionPoint } from './collection-point.entity.js';
import { EngagementEvent } from './engagement-event.entity.js';
import { HouseholdVisit } from './household-visit.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { Sector } from '../divisions/sector.entity.js';
import { Submitter } from './submitter-contact.entity.js';
import { placeWithGrid, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { SolicitationTopic } from './solicitation-topic.entity.js';
import { SuggestionCluster } from './suggestion-cluster.entity.js';

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
    solicitationType: p.enum(codesOf(SOLICITATION_TYPES)),
    topicId: () => p.manyToOne(SolicitationTopic).mapToPk().fieldName('topic_id').nullable(),
    channelId: () => p.manyToOne(Channel).mapToPk().fieldName('channel_id'),
    externalRef: p.text().nullable(),
    collectionPointId: () => p.manyToOne(CollectionPoint).mapToPk().fieldName('collection_point_id').nullable(),
    eventId: () => p.manyToOne(EngagementEvent).mapToPk().fieldName('event_id').nullable(),
    visitId: () => p.manyToOne(HouseholdVisit).mapToPk().fieldName('visit_id').nullable(),
    nature: p.enum(codesOf(SUGGESTION_NATURES)),
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
    specialGroup: p.enum(codesOf(SPECIAL_GROUPS)).nullable(),
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
    triageClass: p.enum(codesOf(TRIAGE_CLASSES)).nullable(),
    isValuable: p.boolean().nullable(),
    isExcellent: p.boolean().nullable(),
    state: p.enum(codesOf(SUGGESTION_STATES)),
    supervisionLevel: p.integer().default(0),
    leadOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('lead_organization_id').nullable(),
    supportingOrganizationIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    dueOn: p.date().nullable(),
    adoption: p.enum(codesOf(ADOPTIONS)).nullable(),
    resolution: p.enum(codesOf(RESOLUTIONS)).nullable(),
    clusterId: () => p.manyToOne(SuggestionCluster).mapToPk().fieldName('cluster_id').nullable(),
    attachmentIds: p.array().columnType('uuid[]').onCreate(() => []),
    mergedIntoId: () => p.manyToOne(Suggestion).mapToPk().fieldName('merged_into_id').nullable(),
    mergedFrom: p.enum(codesOf(SUGGESTION_STATES)).nullable(),
    rejectReason: p.enum(codesOf(REJECT_REASONS)).nullable(),
    transferredTo: p.text().nullable(),
    ...rowEnd,
  },
});

/** One matter put forward for the public good. */
export class Suggestion extends SuggestionSchema.class {}
SuggestionSchema.setClass(Suggestion);
