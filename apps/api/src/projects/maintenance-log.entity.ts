import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const MaintenanceLogSchema = defineEntity({
  name: 'MaintenanceLog',
  tableName: 'maintenance_log',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    at: p.datetime(),
    text: p.text(),
    photoIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...childEnd,
  },
});

/** One entry of the upkeep of what was built. */
export class MaintenanceLog extends MaintenanceLogSchema.class {}
MaintenanceLogSchema.setClass(MaintenanceLog);
