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
    rating: p.enum([
      'VERY_SATISFIED',
      'SATISFIED',
      'BASICALLY_SATISFIED',
      'DISSATISFIED',
      'VERY_DISSATISFIED',
      'NO_OPINION',
    ] as const),
    solvedByOpinion: p.boolean().nullable(),
    comment: p.text().nullable(),
    ratedAt: p.datetime(),
    source: p.enum(['ONLINE', 'PHONE', 'LETTER'] as const),
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
    rating: p
      .enum([
        'VERY_SATISFIED',
        'SATISFIED',
        'BASICALLY_SATISFIED',
        'DISSATISFIED',
        'VERY_DISSATISFIED',
        'NO_OPINION',
      ] as const)
      .nullable(),
    solvedByOpinion: p.boolean().nullable(),
    note: p.text().nullable(),
    by: p.uuid().nullable(),
    ...changingEnd,
  },
});

/** Call or visit after the reply. */
export class FollowUp extends FollowUpSchema.class {}
FollowUpSchema.setClass(FollowUp);
