import { codesOf } from '@doorstep/domain/code-lists/label';
import { CONVERSION_KINDS } from '@doorstep/domain/code-lists/suggestion-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Suggestion } from './suggestion.entity.js';
import { childEnd, rowEnd, rowStart } from '../platform/database/base.entity.js';

const ConversionSchema = defineEntity({
  name: 'Conversion',
  tableName: 'conversion',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(CONVERSION_KINDS)),
    subject: p.text(),
    projectId: p.uuid().nullable(),
    document: p.text().nullable(),
    convertedOn: p.date(),
    ...rowEnd,
  },
});

/** What suggestions turned into. */
export class Conversion extends ConversionSchema.class {}
ConversionSchema.setClass(Conversion);

const ConversionSuggestionSchema = defineEntity({
  name: 'ConversionSuggestion',
  tableName: 'conversion_suggestion',
  properties: {
    ...rowStart,
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id'),
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    ...childEnd,
  },
});

/** A suggestion behind a conversion. */
export class ConversionSuggestion extends ConversionSuggestionSchema.class {}
ConversionSuggestionSchema.setClass(ConversionSuggestion);
