import { defineEntity, p } from '@mikro-orm/core';
import { Sector } from '../divisions/sector.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const SuggestionTemplateSchema = defineEntity({
  name: 'SuggestionTemplate',
  tableName: 'suggestion_template',
  properties: {
    ...rowStart,
    title: p.text(),
    sectorId: () => p.manyToOne(Sector).mapToPk().fieldName('sector_id').nullable(),
    hints: p.text(),
    ...rowEnd,
  },
});

/** Words that help a resident to begin. */
export class SuggestionTemplate extends SuggestionTemplateSchema.class {}
SuggestionTemplateSchema.setClass(SuggestionTemplate);
