import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { TopicSubscription } from './topic-subscription.entity.js';

const TopicSubscriptionContactSchema = defineEntity({
  name: 'TopicSubscriptionContact',
  tableName: 'topic_subscription_contact',
  properties: {
    ...rowStart,
    subscriptionId: () => p.manyToOne(TopicSubscription).mapToPk().fieldName('subscription_id'),
    phoneEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Phone of a subscriber, sealed. */
export class TopicSubscriptionContact extends TopicSubscriptionContactSchema.class {}
TopicSubscriptionContactSchema.setClass(TopicSubscriptionContact);
