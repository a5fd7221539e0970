import { MEMBER_KINDS } from '@doorstep/domain/code-lists/consultation-codes';
import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { changingEnd, rowEnd, rowStart } from '../platform/database/base.entity.js';

const DeliberationGroupSchema = defineEntity({
  name: 'DeliberationGroup',
  tableName: 'deliberation_group',
  properties: {
    ...rowStart,
    townCode: p.text(),
    name: p.text(),
    level: p.enum(codesOf(TIERS)),
    foundedOn: p.date(),
    closedOn: p.date().nullable(),
    closingReason: p.text().nullable(),
    ...rowEnd,
  },
});

/** A group of five fixed kinds of members and stakeholders. */
export class DeliberationGroup extends DeliberationGroupSchema.class {}
DeliberationGroupSchema.setClass(DeliberationGroup);

const DeliberationMemberSchema = defineEntity({
  name: 'DeliberationMember',
  tableName: 'deliberation_member',
  properties: {
    ...rowStart,
    groupId: () => p.manyToOne(DeliberationGroup).mapToPk().fieldName('group_id'),
    kind: p.enum(codesOf(MEMBER_KINDS)),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...changingEnd,
  },
});

/** A seat in a group from a day to a day. */
export class DeliberationMember extends DeliberationMemberSchema.class {}
DeliberationMemberSchema.setClass(DeliberationMember);
