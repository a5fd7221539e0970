import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const EvaluationSchemeSchema = defineEntity({
  name: 'EvaluationScheme',
  tableName: 'evaluation_scheme',
  properties: {
    ...rowStart,
    name: p.text(),
    schemeVersion: p.integer(),
    year: p.integer(),
    dimensions: p.json<unknown>(),
    excellentThreshold: p.decimal().precision(5).scale(2).default(90),
    goodThreshold: p.decimal().precision(5).scale(2).default(75),
    minRaters: p.integer().default(3),
    minSample: p.integer().default(10),
    period: p.enum(['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const),
    document: p.text().nullable(),
    ...rowEnd,
  },
});

/** Dimensions, weights and thresholds; a change is a new scheme version. */
export class EvaluationScheme extends EvaluationSchemeSchema.class {}
EvaluationSchemeSchema.setClass(EvaluationScheme);
