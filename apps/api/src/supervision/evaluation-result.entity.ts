import { codesOf } from '@doorstep/domain/code-lists/label';
import { GRADES } from '@doorstep/domain/code-lists/project-codes';
import { AWARD_STATES } from '@doorstep/domain/machines/award';
import { defineEntity, p } from '@mikro-orm/core';
import { EvaluationRound } from './evaluation-round.entity.js';
import { FundingSource } from '../funding/funding-source.entity.js';
import { Project } from '../projects/project.entity.js';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const EvaluationResultSchema = defineEntity({
  name: 'EvaluationResult',
  tableName: 'evaluation_result',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    roundId: () => p.manyToOne(EvaluationRound).mapToPk().fieldName('round_id'),
    scores: p.json<unknown>(),
    score: p.decimal().precision(5).scale(2).nullable(),
    sampleSize: p.integer(),
    raters: p.integer(),
    grade: p.enum(codesOf(GRADES)),
    confirmedBy: p.uuid().nullable(),
    confirmedAt: p.datetime().nullable(),
    publishedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Score and grade of a project in a round. */
export class EvaluationResult extends EvaluationResultSchema.class {}
EvaluationResultSchema.setClass(EvaluationResult);

const AwardSchema = defineEntity({
  name: 'Award',
  tableName: 'award',
  properties: {
    ...rowStart,
    resultId: () => p.manyToOne(EvaluationResult).mapToPk().fieldName('result_id'),
    amount: p.decimal().precision(18).scale(2),
    sourceId: () => p.manyToOne(FundingSource).mapToPk().fieldName('source_id'),
    proposedOn: p.date(),
    approvedOn: p.date().nullable(),
    paidOn: p.date().nullable(),
    revokedOn: p.date().nullable(),
    voucherNo: p.text().nullable(),
    state: p.enum(codesOf(AWARD_STATES)),
    ...rowEnd,
  },
});

/** Money for an EXCELLENT result, paid outside contributions. */
export class Award extends AwardSchema.class {}
AwardSchema.setClass(Award);

const AwardEventSchema = defineEntity({
  name: 'AwardEvent',
  tableName: 'award_event',
  properties: {
    ...eventRow,
    awardId: () => p.manyToOne(Award).mapToPk().fieldName('award_id'),
  },
});

/** Append-only log of the moves of an award. */
export class AwardEvent extends AwardEventSchema.class {}
AwardEventSchema.setClass(AwardEvent);
