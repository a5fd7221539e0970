import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { Collector } from './collector.entity.js';

const CollectorContactSchema = defineEntity({
  name: 'CollectorContact',
  tableName: 'collector_contact',
  properties: {
    ...rowStart,
    collectorId: () => p.manyToOne(Collector).mapToPk().fieldName('collector_id'),
    nameEncrypted: p.blob().nullable(),
    phoneEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Name and phone of a collector, sealed. */
export class CollectorContact extends CollectorContactSchema.class {}
CollectorContactSchema.setClass(CollectorContact);
