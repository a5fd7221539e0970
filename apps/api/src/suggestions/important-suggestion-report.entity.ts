import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const ImportantSuggestionReportSchema = defineEntity({
  name: 'ImportantSuggestionReport',
  tableName: 'important_suggestion_report',
  properties: {
    ...rowStart,
    no: p.text(),
    title: p.text(),
    suggestionIds: p.array().columnType('uuid[]').onCreate(() => []),
    body: p.text(),
    submittedAt: p.datetime(),
    readers: p.text(),
    instruction: p.text().nullable(),
    instructedOn: p.date().nullable(),
    result: p.text().nullable(),
    ...rowEnd,
  },
});

/** A report of weighty suggestions to the leaders, with their instruction. */
export class ImportantSuggestionReport extends ImportantSuggestionReportSchema.class {}
ImportantSuggestionReportSchema.setClass(ImportantSuggestionReport);
