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
    role: p.enum([
      'COLLECTOR',
      'SUPERVISOR',
      'GRID_WORKER',
      'VILLAGE_SECRETARY',
      'VILLAGE_CLERK',
      'TOWN_CLERK',
      'TOWN_LEADER',
      'DEPARTMENT_CLERK',
      'DEPARTMENT_LEADER',
      'OPERATOR',
      'COORDINATOR',
      'DISTRICT_LEADER',
      'FINANCE_OFFICER',
      'INSPECTION_OFFICER',
      'MEDIA_EDITOR',
      'AUDITOR',
      'SYSTEM_ADMIN',
    ] as const),
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
