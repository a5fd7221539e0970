import { COLLECTOR_CRITERIA, COLLECTOR_KINDS } from '@doorstep/domain/code-lists/identity-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { User } from '../identity/user.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const CollectorSchema = defineEntity({
  name: 'Collector',
  tableName: 'collector',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(COLLECTOR_KINDS)),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').nullable(),
    ...place,
    criteria: p.enum(codesOf(COLLECTOR_CRITERIA)).array().default([]),
    appointedOn: p.date(),
    termEndsOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    closingReason: p.text().nullable(),
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id').nullable(),
    ...rowEnd,
  },
});

/** Someone appointed to collect suggestions; name and phone stand sealed in CollectorContact. */
export class Collector extends CollectorSchema.class {}
CollectorSchema.setClass(Collector);
