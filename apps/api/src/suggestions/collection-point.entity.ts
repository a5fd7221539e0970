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
    kind: p.enum(['DIRECT_REPORT', 'OBSERVATION', 'STATION', 'AGENCY_POINT'] as const),
    hostKind: p.enum([
      'DEPARTMENT',
      'PARTY_SERVICE_CENTRE',
      'SOCIAL_ORGANIZATION',
      'ASSOCIATION',
      'CITIZEN_STATION',
      'SERVICE_SITE',
      'OTHER',
    ] as const),
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
