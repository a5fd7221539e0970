import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const FaqEntrySchema = defineEntity({
  name: 'FaqEntry',
  tableName: 'faq_entry',
  properties: {
    ...rowStart,
    question: p.text(),
    answer: p.text(),
    sortOrder: p.integer().default(0),
    ...rowEnd,
  },
});

/** A question that residents often ask, with its answer. */
export class FaqEntry extends FaqEntrySchema.class {}
FaqEntrySchema.setClass(FaqEntry);
