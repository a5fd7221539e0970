import { defineEntity, p } from '@mikro-orm/core';
import { Sector } from '../divisions/sector.entity.js';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';
import { SolicitationTopic } from './solicitation-topic.entity.js';

const TopicSubscriptionSchema = defineEntity({
  name: 'TopicSubscription',
  tableName: 'topic_subscription',
  properties: {
    ...rowStart,
    topicId: () => p.manyToOne(SolicitationTopic).mapToPk().fieldName('topic_id').nullable(),
    sectorId: () => p.manyToOne(Sector).mapToPk().fieldName('sector_id').nullable(),
    consentId: () => p.manyToOne(ConsentRecord).mapToPk().fieldName('consent_id'),
    ...childEnd,
  },
});

/** A resident's wish to hear of a topic or a sector. */
export class TopicSubscription extends TopicSubscriptionSchema.class {}
TopicSubscriptionSchema.setClass(TopicSubscription);
