import { MESSAGE_DIRECTIONS } from '@doorstep/domain/code-lists/handling-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Suggestion } from './suggestion.entity.js';
import { childEnd, eventRow, rowStart } from '../platform/database/base.entity.js';

const SuggestionEventSchema = defineEntity({
  name: 'SuggestionEvent',
  tableName: 'suggestion_event',
  properties: {
    ...eventRow,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
  },
});

/** Append-only log of the moves of a suggestion. */
export class SuggestionEvent extends SuggestionEventSchema.class {}
SuggestionEventSchema.setClass(SuggestionEvent);

const SuggestionMessageSchema = defineEntity({
  name: 'SuggestionMessage',
  tableName: 'suggestion_message',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    direction: p.enum(codesOf(MESSAGE_DIRECTIONS)),
    body: p.text(),
    at: p.datetime(),
    ...childEnd,
  },
});

/** Message to or from the submitter. */
export class SuggestionMessage extends SuggestionMessageSchema.class {}
SuggestionMessageSchema.setClass(SuggestionMessage);
