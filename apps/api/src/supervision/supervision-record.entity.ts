import { defineEntity, p } from '@mikro-orm/core';
import { Project } from '../projects/project.entity.js';
import { Supervisor } from './supervisor.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const SupervisionRecordSchema = defineEntity({
  name: 'SupervisionRecord',
  tableName: 'supervision_record',
  properties: {
    ...rowStart,
    supervisorId: () => p.manyToOne(Supervisor).mapToPk().fieldName('supervisor_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    aspect: p.enum(['PROGRESS', 'MAINTENANCE', 'EFFECT', 'POLICY', 'QUALITY'] as const),
    on: p.date(),
    finding: p.text(),
    severity: p.enum(['INFO', 'MINOR', 'MAJOR'] as const),
    leadsToKind: p.enum(['RECTIFICATION_ORDER', 'SUPERVISION_ORDER'] as const).nullable(),
    leadsToId: p.uuid().nullable(),
    resolvedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** A supervisor's finding. */
export class SupervisionRecord extends SupervisionRecordSchema.class {}
SupervisionRecordSchema.setClass(SupervisionRecord);
