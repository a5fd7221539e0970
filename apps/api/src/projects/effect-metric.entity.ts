import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const EffectMetricSchema = defineEntity({
  name: 'EffectMetric',
  tableName: 'effect_metric',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    name: p.text(),
    unit: p.text(),
    baseValue: p.decimal("string"),
    baseDate: p.date(),
    value: p.decimal("string"),
    valueDate: p.date(),
    ...rowEnd,
  },
});

/** A measured effect of a project: a value on a day against its base. */
export class EffectMetric extends EffectMetricSchema.class {}
EffectMetricSchema.setClass(EffectMetric);
