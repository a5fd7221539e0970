import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const CaseStudySchema = defineEntity({
  name: 'CaseStudy',
  tableName: 'case_study',
  properties: {
    ...rowStart,
    title: p.text(),
    process: p.text(),
    result: p.text(),
    suggestionIds: p.array().columnType('uuid[]').onCreate(() => []),
    projectIds: p.array().columnType('uuid[]').onCreate(() => []),
    places: p.array().columnType('text[]').onCreate(() => []),
    approvedBy: p.uuid().nullable(),
    publishedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** A published example with its process and result. */
export class CaseStudy extends CaseStudySchema.class {}
CaseStudySchema.setClass(CaseStudy);
