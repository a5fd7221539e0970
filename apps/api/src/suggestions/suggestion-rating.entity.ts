import { RATING_SOURCES } from '@doorstep/domain/code-lists/handling-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { RATINGS } from '@doorstep/domain/code-lists/suggestion-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Reply } from './reply.entity.js';
import { Suggestion } from './suggestion.entity.js';
import { changingEnd, childEnd, rowStart } from '../platform/database/base.entity.js';

const SuggestionRatingSchema = defineEntity({
  name: 'SuggestionRating',
  tableName: 'suggestion_rating',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    replyId: () => p.manyToOne(Reply).mapToPk().fieldName('reply_id').nullable(),
    rating: p.enum(codesOf(RATINGS)),
    solvedByOpinion: p.boolean().nullable(),
    comment: p.text().nullable(),
    ratedAt: p.datetime(),
    source: p.enum(codesOf(RATING_SOURCES)),
    ...childEnd,
  },
});

/** The submitter's rating, one per reply. */
export class SuggestionRating extends SuggestionRatingSchema.class {}
SuggestionRatingSchema.setClass(SuggestionRating);

const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    plannedOn: p.date(),
    doneOn: p.date().nullable(),
    method: p.text(),
    reached: p.boolean().nullable(),
    rating: p.enum(codesOf(RATINGS)).nullable(),
    solvedByOpinion: p.boolean().nullable(),
    note: p.text().nullable(),
    by: p.uuid().nullable(),
    ...changingEnd,
  },
});

/** Call or visit after the reply. */
export class FollowUp extends FollowUpSchema.class {}
FollowUpSchema.setClass(FollowUp);
