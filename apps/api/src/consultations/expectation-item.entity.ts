import { DECISION_METHODS, ITEM_DECISIONS } from '@doorstep/domain/code-lists/consultation-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { Consultation } from './consultation.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { changingEnd, childEnd, rowStart } from '../platform/database/base.entity.js';

const ExpectationItemSchema = defineEntity({
  name: 'ExpectationItem',
  tableName: 'expectation_item',
  properties: {
    ...rowStart,
    consultationId: () => p.manyToOne(Consultation).mapToPk().fieldName('consultation_id'),
    title: p.text(),
    estimatedAmount: p.decimal().precision(18).scale(2).nullable(),
    beneficiariesPersons: p.integer().nullable(),
    tickCount: p.integer().nullable(),
    decision: p.enum(codesOf(ITEM_DECISIONS)).nullable(),
    votesFor: p.integer().nullable(),
    votesAgainst: p.integer().nullable(),
    votesAbstained: p.integer().nullable(),
    method: p.enum(codesOf(DECISION_METHODS)).nullable(),
    decisionReason: p.text().nullable(),
    wishRank: p.integer().nullable(),
    ...changingEnd,
  },
});

/** Entry of the list put before a consultation; ticks and votes are counts without names. */
export class ExpectationItem extends ExpectationItemSchema.class {}
ExpectationItemSchema.setClass(ExpectationItem);

const ExpectationItemSuggestionSchema = defineEntity({
  name: 'ExpectationItemSuggestion',
  tableName: 'expectation_item_suggestion',
  properties: {
    ...rowStart,
    itemId: () => p.manyToOne(ExpectationItem).mapToPk().fieldName('item_id'),
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    ...childEnd,
  },
});

/** A suggestion behind an entry. */
export class ExpectationItemSuggestion extends ExpectationItemSuggestionSchema.class {}
ExpectationItemSuggestionSchema.setClass(ExpectationItemSuggestion);
