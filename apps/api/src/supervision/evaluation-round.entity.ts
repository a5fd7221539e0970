import { codesOf } from '@doorstep/domain/code-lists/label';
import { ROUND_KINDS } from '@doorstep/domain/code-lists/supervision-codes';
import { EVALUATION_ROUND_STATES } from '@doorstep/domain/machines/evaluation-round';
import { defineEntity, p } from '@mikro-orm/core';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const EvaluationRoundSchema = defineEntity({
  name: 'EvaluationRound',
  tableName: 'evaluation_round',
  properties: {
    ...rowStart,
    schemeId: () => p.manyToOne(EvaluationScheme).mapToPk().fieldName('scheme_id'),
    kind: p.enum(codesOf(ROUND_KINDS)),
    period: p.text(),
    opensOn: p.date(),
    closesOn: p.date(),
    state: p.enum(codesOf(EVALUATION_ROUND_STATES)),
    confirmedBy: p.uuid().nullable(),
    confirmedAt: p.datetime().nullable(),
    publishedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** One round of evaluation, for example a quarter. */
export class EvaluationRound extends EvaluationRoundSchema.class {}
EvaluationRoundSchema.setClass(EvaluationRound);

const EvaluationRoundEventSchema = defineEntity({
  name: 'EvaluationRoundEvent',
  tableName: 'evaluation_round_event',
  properties: {
    ...eventRow,
    evaluationRoundId: () => p.manyToOne(EvaluationRound).mapToPk().fieldName('evaluation_round_id'),
  },
});

/** Append-only log of the moves of a round. */
export class EvaluationRoundEvent extends EvaluationRoundEventSchema.class {}
EvaluationRoundEventSchema.setClass(EvaluationRoundEvent);
