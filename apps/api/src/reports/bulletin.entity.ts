import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const BulletinSchema = defineEntity({
  name: 'Bulletin',
  tableName: 'bulletin',
  properties: {
    ...rowStart,
    title: p.text(),
    units: p.text(),
    periodStart: p.date(),
    periodEnd: p.date(),
    body: p.text(),
    issuedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** A bulletin of units over a period. */
export class Bulletin extends BulletinSchema.class {}
BulletinSchema.setClass(Bulletin);
