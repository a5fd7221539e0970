import { REPLY_VIA } from '@doorstep/domain/code-lists/handling-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { ADOPTIONS, RESOLUTIONS } from '@doorstep/domain/code-lists/suggestion-codes';
import { REPLY_STATES } from '@doorstep/domain/machines/reply';
import { defineEntity, p } from '@mikro-orm/core';
import { Suggestion } from './suggestion.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const ReplySchema = defineEntity({
  name: 'Reply',
  tableName: 'reply',
  properties: {
    ...rowStart,
    suggestionId: () => p.manyToOne(Suggestion).mapToPk().fieldName('suggestion_id'),
    state: p.enum(codesOf(REPLY_STATES)),
    body: p.text(),
    bodyPublic: p.text().nullable(),
    adoption: p.enum(codesOf(ADOPTIONS)).nullable(),
    resolution: p.enum(codesOf(RESOLUTIONS)).nullable(),
    draftedBy: p.uuid(),
    agreedOrganizationIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    returnReason: p.text().nullable(),
    approvedBy: p.uuid().nullable(),
    issuedAt: p.datetime().nullable(),
    via: p.enum(codesOf(REPLY_VIA)).nullable(),
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
