import { NEXT_YEAR_DECISIONS } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const NextYearDecisionSchema = defineEntity({
  name: 'NextYearDecision',
  tableName: 'next_year_decision',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    year: p.integer(),
    decision: p.enum(codesOf(NEXT_YEAR_DECISIONS)),
    reason: p.text(),
    basisId: p.uuid().nullable(),
    decidedBy: p.uuid(),
    decidedOn: p.date(),
    extendedIntoId: () => p.manyToOne(Project).mapToPk().fieldName('extended_into_id').nullable(),
    ...changingEnd,
  },
});

/** Whether an item is extended, continued or ended next year. */
export class NextYearDecision extends NextYearDecisionSchema.class {}
NextYearDecisionSchema.setClass(NextYearDecision);
