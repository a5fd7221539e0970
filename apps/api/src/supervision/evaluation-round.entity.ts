import { codesOf } from '@doorstep/domain/code-lists/label';
import { ROUND_KINDS } from '@doorstep/domain/code-lists/supervision-codes';
import { EVALUATION_ROUND_STATES } from '@doorstep/domain/machines/evaluation-round';
import { defineEntity, p } from '@mikro-orm/core';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { Project } from '../projects/project.entity.js';
import { childEnd, eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

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

const EvaluationRoundProjectSchema = defineEntity({
  name: 'EvaluationRoundProject',
  tableName: 'evaluation_round_project',
  properties: {
    ...rowStart,
    roundId: () => p.manyToOne(EvaluationRound).mapToPk().fieldName('round_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    ...childEnd,
  },
});

/** A project that a round evaluates. */
export class EvaluationRoundProject extends EvaluationRoundProjectSchema.class {}
EvaluationRoundProjectSchema.setClass(EvaluationRoundProject);

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
