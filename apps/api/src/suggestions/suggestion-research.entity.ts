import { defineEntity, p } from '@mikro-orm/core';
import { Suggestion } from './suggestion.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const TriageChangeSchema = defineEntity({
  name: 'TriageChange',
  tableName: 'triage_change',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    fromClass: p.enum(['A', 'B', 'C'] as const).nullable(),
    toClass: p.enum(['A', 'B', 'C'] as const),
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
    method: p.enum(['SYMPOSIUM', 'DISCUSSION', 'HEARING', 'SITE_VISIT', 'EXPERT', 'DEPARTMENT_COORDINATION'] as const),
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
