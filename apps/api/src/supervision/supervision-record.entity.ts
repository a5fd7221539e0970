import { codesOf } from '@doorstep/domain/code-lists/label';
import { SEVERITIES, SUPERVISION_ASPECTS } from '@doorstep/domain/code-lists/supervision-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from '../projects/project.entity.js';
import { Supervisor } from './supervisor.entity.js';

const SupervisionRecordSchema = defineEntity({
  name: 'SupervisionRecord',
  tableName: 'supervision_record',
  properties: {
    ...rowStart,
    supervisorId: () => p.manyToOne(Supervisor).mapToPk().fieldName('supervisor_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    aspect: p.enum(codesOf(SUPERVISION_ASPECTS)),
    on: p.date(),
    finding: p.text(),
    severity: p.enum(codesOf(SEVERITIES)),
    leadsToKind: p.enum(['RECTIFICATION_ORDER', 'SUPERVISION_ORDER'] as const).nullable(),
    leadsToId: p.uuid().nullable(),
    answer: p.text().nullable(),
    resolvedOn: p.date().nullable(),
    photoIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** A supervisor's finding. */
export class SupervisionRecord extends SupervisionRecordSchema.class {}
SupervisionRecordSchema.setClass(SupervisionRecord);
