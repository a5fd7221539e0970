import { defineEntity, p } from '@mikro-orm/core';
import { Suggestion } from './suggestion.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const ReplySchema = defineEntity({
  name: 'Reply',
  tableName: 'reply',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    state: p.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'ISSUED'] as const),
    body: p.text(),
    bodyPublic: p.text().nullable(),
    adoption: p.enum(['ADOPTED', 'PARTIALLY_ADOPTED', 'KEPT_FOR_REFERENCE', 'NOT_ADOPTED'] as const).nullable(),
    resolution: p.enum(['SOLVED', 'BEING_SOLVED', 'PLANNED', 'EXPLAINED'] as const).nullable(),
    draftedBy: p.uuid(),
    agreedOrganizationIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    returnReason: p.text().nullable(),
    approvedBy: p.uuid().nullable(),
    issuedAt: p.datetime().nullable(),
    via: p.enum(['LETTER', 'PHONE', 'SMS', 'NET'] as const).nullable(),
    deliveredAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** Written answer to a suggestion. */
export class Reply extends ReplySchema.class {}
ReplySchema.setClass(Reply);

const ReplyPointSchema = defineEntity({
  name: 'ReplyPoint',
  tableName: 'reply_point',
  properties: {
    ...rowStart,
    replyId: () => p.manyToOne(Reply).mapToPk().fieldName('reply_id'),
    no: p.integer(),
    point: p.text(),
    answer: p.text(),
    reason: p.text().nullable(),
    ...changingEnd,
  },
});

/** One demand of the suggestion and its answer. */
export class ReplyPoint extends ReplyPointSchema.class {}
ReplyPointSchema.setClass(ReplyPoint);
