import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { Project } from '../projects/project.entity.js';
import { User } from '../identity/user.entity.js';
import { changingEnd, eventRow, place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const SupervisorSchema = defineEntity({
  name: 'Supervisor',
  tableName: 'supervisor',
  properties: {
    ...rowStart,
    kind: p.enum(['SUPERVISOR', 'CITIZEN_OBSERVER', 'EXPERT_OBSERVER', 'ONLINE_OBSERVER'] as const),
    tier: p.enum(['DISTRICT', 'TOWN', 'VILLAGE'] as const),
    identity: p.enum([
      'CONGRESS_DEPUTY',
      'CPPCC_MEMBER',
      'PARTY_DELEGATE',
      'COMMUNITY_SECRETARY',
      'RESIDENT_REP',
      'ENTERPRISE_REP',
      'MEDIA',
      'EXPERT',
      'VETERAN',
      'RETIRED_CADRE',
      'OTHER',
    ] as const),
    ...place,
    nominatedById: () => p.manyToOne(Organization).mapToPk().fieldName('nominated_by_id'),
    certificateNo: p.text().nullable(),
    appointedOn: p.date().nullable(),
    activeFrom: p.date().nullable(),
    termEndsOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    state: p.enum(['NOMINATED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DISMISSED'] as const),
    consentPublicName: p.boolean().default(false),
    namePublic: p.text().nullable(),
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id').nullable(),
    ...rowEnd,
  },
});

/** A person appointed to watch projects; `namePublic` only with consent. */
export class Supervisor extends SupervisorSchema.class {}
SupervisorSchema.setClass(Supervisor);

const SupervisorEventSchema = defineEntity({
  name: 'SupervisorEvent',
  tableName: 'supervisor_event',
  properties: {
    ...eventRow,
    supervisorId: () => p.manyToOne(Supervisor).mapToPk().fieldName('supervisor_id'),
  },
});

/** Append-only log of the moves of a supervisor. */
export class SupervisorEvent extends SupervisorEventSchema.class {}
SupervisorEventSchema.setClass(SupervisorEvent);

const SupervisorAssignmentSchema = defineEntity({
  name: 'SupervisorAssignment',
  tableName: 'supervisor_assignment',
  properties: {
    ...rowStart,
    supervisorId: () => p.manyToOne(Supervisor).mapToPk().fieldName('supervisor_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...changingEnd,
  },
});

/** Which supervisor watches which project, at most one active per pair. */
export class SupervisorAssignment extends SupervisorAssignmentSchema.class {}
SupervisorAssignmentSchema.setClass(SupervisorAssignment);
