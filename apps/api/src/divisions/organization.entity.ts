import { ORGANIZATION_KINDS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    ...rowStart,
    name: p.text(),
    shortName: p.text(),
    kind: p.enum(codesOf(ORGANIZATION_KINDS)),
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
