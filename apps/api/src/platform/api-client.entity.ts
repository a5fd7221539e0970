import { codesOf } from '@doorstep/domain/code-lists/label';
import { API_CLIENT_KINDS } from '@doorstep/domain/code-lists/platform-codes';
import { API_CLIENT_STATES } from '@doorstep/domain/machines/api-client';
import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, childEnd, rowEnd, rowStart } from './database/base.entity.js';

const ApiClientSchema = defineEntity({
  name: 'ApiClient',
  tableName: 'api_client',
  properties: {
    ...rowStart,
    name: p.text(),
    kind: p.enum(codesOf(API_CLIENT_KINDS)),
    organizationId: p.uuid(),
    keyHash: p.text(),
    previousKeyHash: p.text().nullable(),
    previousKeyUntil: p.datetime().nullable(),
    scopes: p.array().columnType('text[]').onCreate(() => []),
    rateLimitPerMin: p.integer(),
    state: p.enum(codesOf(API_CLIENT_STATES)),
    revokeReason: p.text().nullable(),
    expiresOn: p.date().columnType('date').nullable(),
    lastUsedAt: p.datetime().nullable(),
    lastSyncAt: p.datetime().nullable(),
    lastSyncResult: p.text().nullable(),
    ...rowEnd,
  },
});

/** A connected system with its key, of which only the hash is kept. */
export class ApiClient extends ApiClientSchema.class {}
ApiClientSchema.setClass(ApiClient);

const WebhookSubscriptionSchema = defineEntity({
  name: 'WebhookSubscription',
  tableName: 'webhook_subscription',
  properties: {
    ...rowStart,
    clientId: () => p.manyToOne(ApiClient).mapToPk().fieldName('client_id'),
    url: p.text(),
    topics: p.array().columnType('text[]'),
    secretEncrypted: p.blob(),
    disabledAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** Where a connected system wants to hear of changes. */
export class WebhookSubscription extends WebhookSubscriptionSchema.class {}
WebhookSubscriptionSchema.setClass(WebhookSubscription);

const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    ...rowStart,
    subscriptionId: () => p.manyToOne(WebhookSubscription).mapToPk().fieldName('subscription_id'),
    entrySeq: p.bigint('string'),
    attempt: p.integer(),
    at: p.datetime(),
    statusCode: p.integer().nullable(),
    nextAt: p.datetime().nullable(),
    ...childEnd,
  },
});

/** One try to tell a subscription of one change. */
export class WebhookDelivery extends WebhookDeliverySchema.class {}
WebhookDeliverySchema.setClass(WebhookDelivery);
