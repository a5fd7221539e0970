import { codesOf } from '@doorstep/domain/code-lists/label';
import { ROLES } from '@doorstep/domain/roles';
import { defineEntity, p } from '@mikro-orm/core';
import { Sector } from '../divisions/sector.entity.js';
import { User } from './user.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const RoleAssignmentSchema = defineEntity({
  name: 'RoleAssignment',
  tableName: 'role_assignment',
  properties: {
    ...rowStart,
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id'),
    role: p.enum(codesOf(ROLES)),
    scopeCode: p.text().default(''),
    sectorId: () => p.manyToOne(Sector).mapToPk().fieldName('sector_id').nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    grantedBy: p.uuid().nullable(),
    ...childEnd,
  },
});

/** A role of a user in a scope (prefix of a division code, empty for the district) and a period. */
export class RoleAssignment extends RoleAssignmentSchema.class {}
RoleAssignmentSchema.setClass(RoleAssignment);
