import { defineEntity, p } from '@mikro-orm/core';
import { DeliberationMember } from './deliberation-group.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const DeliberationMemberContactSchema = defineEntity({
  name: 'DeliberationMemberContact',
  tableName: 'deliberation_member_contact',
  properties: {
    ...rowStart,
    memberId: () => p.manyToOne(DeliberationMember).mapToPk().fieldName('member_id'),
    nameEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Name of a member of a group, encrypted. */
export class DeliberationMemberContact extends DeliberationMemberContactSchema.class {}
DeliberationMemberContactSchema.setClass(DeliberationMemberContact);
