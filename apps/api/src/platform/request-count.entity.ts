import { defineEntity, p } from '@mikro-orm/core';

const RequestCountSchema = defineEntity({
  name: 'RequestCount',
  tableName: 'request_count',
  properties: {
    keyHash: p.text().primary(),
    windowStart: p.datetime().primary(),
    count: p.integer(),
  },
});

/** How often an address, a collection point or a receipt was used within one window; the key is a keyed hash. */
export class RequestCount extends RequestCountSchema.class {}
RequestCountSchema.setClass(RequestCount);
