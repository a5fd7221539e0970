import { SERVICE_COUNT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const ServiceCountSchema = defineEntity({
  name: 'ServiceCount',
  tableName: 'service_count',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    kind: p.enum(codesOf(SERVICE_COUNT_KINDS)),
    item: p.text(),
    quantity: p.integer(),
    periodStart: p.date(),
    periodEnd: p.date(),
    ...rowEnd,
  },
});

/** Service packs, needs or persons served in a period; names nobody. */
export class ServiceCount extends ServiceCountSchema.class {}
ServiceCountSchema.setClass(ServiceCount);
