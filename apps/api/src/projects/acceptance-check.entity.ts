import { ACCEPTANCE_RESULTS } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { Attachment } from '../platform/attachment.entity.js';
import { Project } from './project.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const AcceptanceCheckSchema = defineEntity({
  name: 'AcceptanceCheck',
  tableName: 'acceptance_check',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    checkedOn: p.date(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    team: p.text(),
    residentSignatures: p.integer(),
    result: p.enum(codesOf(ACCEPTANCE_RESULTS)),
    defects: p.text().nullable(),
    fileId: () => p.manyToOne(Attachment).mapToPk().fieldName('file_id').nullable(),
    ...changingEnd,
  },
});

/** Check of the finished work. */
export class AcceptanceCheck extends AcceptanceCheckSchema.class {}
AcceptanceCheckSchema.setClass(AcceptanceCheck);

const MaintenanceSchema = defineEntity({
  name: 'Maintenance',
  tableName: 'maintenance',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    ownerId: () => p.manyToOne(Organization).mapToPk().fieldName('owner_id'),
    contact: p.text(),
    warrantyUntil: p.date().nullable(),
    ...changingEnd,
  },
});

/** Who keeps the work up afterwards. */
export class Maintenance extends MaintenanceSchema.class {}
MaintenanceSchema.setClass(Maintenance);

const WriteOffSchema = defineEntity({
  name: 'WriteOff',
  tableName: 'write_off',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    requestedBy: p.uuid(),
    evidence: p.text(),
    experience: p.text(),
    practice: p.text(),
    story: p.text(),
    lookedBackOn: p.date().nullable(),
    notRatedReason: p.text().nullable(),
    financeSignedBy: p.uuid().nullable(),
    financeSignedOn: p.date().nullable(),
    approvedBy: p.uuid().nullable(),
    at: p.datetime().nullable(),
    docNo: p.text().nullable(),
    ...changingEnd,
  },
});

/** Closing of a project's file, with what was learnt. */
export class WriteOff extends WriteOffSchema.class {}
WriteOffSchema.setClass(WriteOff);
