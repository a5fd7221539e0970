import { PUBLICITY_MATERIAL_KINDS } from '@doorstep/domain/code-lists/collecting-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { CollectionPoint } from './collection-point.entity.js';

const PublicityMaterialSchema = defineEntity({
  name: 'PublicityMaterial',
  tableName: 'publicity_material',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(PUBLICITY_MATERIAL_KINDS)),
    pointId: () => p.manyToOne(CollectionPoint).mapToPk().fieldName('point_id').nullable(),
    ...place,
    issuedQty: p.integer(),
    issuedOn: p.date(),
    ...rowEnd,
  },
});

/** Leaflets, posters or forms given out on a day. */
export class PublicityMaterial extends PublicityMaterialSchema.class {}
PublicityMaterialSchema.setClass(PublicityMaterial);
