import { codesOf } from '@doorstep/domain/code-lists/label';
import { USER_STATES } from '@doorstep/domain/machines/user';
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
    state: p.enum(codesOf(USER_STATES)),
    lastLoginAt: p.datetime().nullable(),
    ...rowEnd,
  },
});

/** A member of staff with a login. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
