import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { IDENTITIES, SUPERVISOR_KINDS } from '@doorstep/domain/code-lists/identity-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { SUPERVISOR_STATES } from '@doorstep/domain/machines/supervisor';
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
    kind: p.enum(codesOf(SUPERVISOR_KINDS)),
    tier: p.enum(codesOf(TIERS)),
    identity: p.enum(codesOf(IDENTITIES)),
    ...place,
    nominatedById: () => p.manyToOne(Organization).mapToPk().fieldName('nominated_by_id'),
    certificateNo: p.text().nullable(),
    appointedOn: p.date().nullable(),
    activeFrom: p.date().nullable(),
    termEndsOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    state: p.enum(codesOf(SUPERVISOR_STATES)),
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
