import { RESEARCH_METHODS } from '@doorstep/domain/code-lists/handling-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { TRIAGE_CLASSES } from '@doorstep/domain/code-lists/suggestion-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Suggestion } from './suggestion.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const TriageChangeSchema = defineEntity({
  name: 'TriageChange',
  tableName: 'triage_change',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    fromClass: p.enum(codesOf(TRIAGE_CLASSES)).nullable(),
    toClass: p.enum(codesOf(TRIAGE_CLASSES)),
    reason: p.text(),
    at: p.datetime(),
    by: p.uuid().nullable(),
    ...childEnd,
  },
});

/** Change of class with its reason. */
export class TriageChange extends TriageChangeSchema.class {}
TriageChangeSchema.setClass(TriageChange);

const ResearchRecordSchema = defineEntity({
  name: 'ResearchRecord',
  tableName: 'research_record',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    method: p.enum(codesOf(RESEARCH_METHODS)),
    heldOn: p.date(),
    participants: p.text(),
    invitedSubmitter: p.boolean().default(false),
    opinion: p.text(),
    ...childEnd,
  },
});

/** What was found while researching. */
export class ResearchRecord extends ResearchRecordSchema.class {}
ResearchRecordSchema.setClass(ResearchRecord);
