import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Conversion } from './conversion.entity.js';

const OutcomeAssessmentSchema = defineEntity({
  name: 'OutcomeAssessment',
  tableName: 'outcome_assessment',
  properties: {
    ...rowStart,
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id'),
    assessedOn: p.date(),
    economic: p.text(),
    social: p.text(),
    environmental: p.text(),
    economicScore: p.integer(),
    socialScore: p.integer(),
    environmentalScore: p.integer(),
    followUpIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** A later look at what a conversion brought, with three scores from 1 to 5. */
export class OutcomeAssessment extends OutcomeAssessmentSchema.class {}
OutcomeAssessmentSchema.setClass(OutcomeAssessment);
