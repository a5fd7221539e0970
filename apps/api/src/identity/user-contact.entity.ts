import { defineEntity, p } from '@mikro-orm/core';
import { User } from './user.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const UserContactSchema = defineEntity({
  name: 'UserContact',
  tableName: 'user_contact',
  properties: {
    ...rowStart,
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id'),
    phoneEncrypted: p.blob().nullable(),
    ...childEnd,
  },
});

/** Telephone of a member of staff, encrypted. */
export class UserContact extends UserContactSchema.class {}
UserContactSchema.setClass(UserContact);
