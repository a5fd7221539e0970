import { COLLECTION_POINT_HOSTS, COLLECTION_POINT_KINDS } from '@doorstep/domain/code-lists/collecting-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const CollectionPointSchema = defineEntity({
  name: 'CollectionPoint',
  tableName: 'collection_point',
  properties: {
    ...rowStart,
    code: p.text(),
    name: p.text(),
    kind: p.enum(codesOf(COLLECTION_POINT_KINDS)),
    hostKind: p.enum(codesOf(COLLECTION_POINT_HOSTS)),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    ...place,
    placeText: p.text().nullable(),
    longitude: p.decimal().precision(9).scale(6).nullable(),
    latitude: p.decimal().precision(9).scale(6).nullable(),
    isPublicPlace: p.boolean().default(true),
    hasBox: p.boolean().default(false),
    qrToken: p.text(),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Place where suggestions are collected. */
export class CollectionPoint extends CollectionPointSchema.class {}
CollectionPointSchema.setClass(CollectionPoint);
