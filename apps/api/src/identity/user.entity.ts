import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'user',
  properties: {
    ...rowStart,
    username: p.text(),
    authUserId: p.text().nullable(),
    displayName: p.text(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    state: p.enum(['ACTIVE', 'LOCKED', 'LEFT'] as const),
    lastLoginAt: p.datetime().nullable(),
    ...rowEnd,
  },
});

/** A member of staff with a login. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
