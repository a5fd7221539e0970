import { codesOf } from '@doorstep/domain/code-lists/label';
import { SOLICITATION_TYPES } from '@doorstep/domain/code-lists/suggestion-codes';
import { TOPIC_STATES } from '@doorstep/domain/machines/topic';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { childEnd, eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const SolicitationTopicSchema = defineEntity({
  name: 'SolicitationTopic',
  tableName: 'solicitation_topic',
  properties: {
    ...rowStart,
    title: p.text(),
    type: p.enum(codesOf(SOLICITATION_TYPES)),
    sectorIds: p.array().columnType('uuid[]').onCreate(() => []),
    sponsorId: () => p.manyToOne(Organization).mapToPk().fieldName('sponsor_id'),
    description: p.text(),
    channelIds: p.array().columnType('uuid[]').onCreate(() => []),
    opensOn: p.date(),
    closesOn: p.date(),
    periodReason: p.text().nullable(),
    state: p.enum(codesOf(TOPIC_STATES)),
    feedbackText: p.text().nullable(),
    fedBackOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** A topic on which suggestions are asked for, with its period and collective feedback. */
export class SolicitationTopic extends SolicitationTopicSchema.class {}
SolicitationTopicSchema.setClass(SolicitationTopic);

const SolicitationTopicEventSchema = defineEntity({
  name: 'SolicitationTopicEvent',
  tableName: 'solicitation_topic_event',
  properties: {
    ...eventRow,
    solicitationTopicId: () => p.manyToOne(SolicitationTopic).mapToPk().fieldName('solicitation_topic_id'),
    ...childEnd,
  },
});

/** Append-only log of the moves of a topic. */
export class SolicitationTopicEvent extends SolicitationTopicEventSchema.class {}
SolicitationTopicEventSchema.setClass(SolicitationTopicEvent);
