import { defineEntity, p } from '@mikro-orm/core';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    ...rowStart,
    name: p.text(),
    shortName: p.text(),
    kind: p.enum([
      'DISTRICT_COMMITTEE',
      'DISTRICT_GOVERNMENT',
      'TASK_FORCE',
      'COORDINATOR',
      'SERVICE_CENTRE',
      'DEPARTMENT',
      'TOWN_OFFICE',
      'VILLAGE_COMMITTEE',
      'STATION',
      'ENTERPRISE',
      'MERCHANT',
      'SOCIAL_ORGANIZATION',
      'VOLUNTEER_TEAM',
      'MEDIA',
      'DISCIPLINE',
      'CONGRESS',
      'UTILITY',
      'OTHER',
    ] as const),
    parentId: () => p.manyToOne(Organization).mapToPk().fieldName('parent_id').nullable(),
    ...place,
    sectorIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    unifiedCode: p.text().nullable(),
    hasMassWorkPost: p.boolean().default(false),
    isExternal: p.boolean().default(false),
    phone: p.text().nullable(),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Any organization known to the platform. */
export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);
