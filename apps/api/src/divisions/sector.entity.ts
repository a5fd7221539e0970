import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const SectorSchema = defineEntity({
  name: 'Sector',
  tableName: 'sector',
  properties: {
    ...rowStart,
    code: p.text(),
    name: p.text(),
    parentId: () => p.manyToOne(Sector).mapToPk().fieldName('parent_id').nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...rowEnd,
  },
});

/** Field of a suggestion or project. */
export class Sector extends SectorSchema.class {}
SectorSchema.setClass(Sector);
