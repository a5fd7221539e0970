import { codesOf } from '@doorstep/domain/code-lists/label';
import { RATINGS } from '@doorstep/domain/code-lists/suggestion-codes';
import { RESPONSE_MODES } from '@doorstep/domain/code-lists/supervision-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, place, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from '../projects/project.entity.js';
import { SolicitationTopic } from '../suggestions/solicitation-topic.entity.js';
import { EvaluationRound } from './evaluation-round.entity.js';

const QuestionnaireSchema = defineEntity({
  name: 'Questionnaire',
  tableName: 'questionnaire',
  properties: {
    ...rowStart,
    title: p.text(),
    questions: p.array().onCreate(() => []),
    includesAware: p.boolean().default(false),
    topicId: () => p.manyToOne(SolicitationTopic).mapToPk().fieldName('topic_id').nullable(),
    ...rowEnd,
  },
});

/** The questions of a survey. */
export class Questionnaire extends QuestionnaireSchema.class {}
QuestionnaireSchema.setClass(Questionnaire);

const QuestionnaireBatchSchema = defineEntity({
  name: 'QuestionnaireBatch',
  tableName: 'questionnaire_batch',
  properties: {
    ...rowStart,
    title: p.text(),
    roundId: () => p.manyToOne(EvaluationRound).mapToPk().fieldName('round_id').nullable(),
    ...place,
    issuedQty: p.integer(),
    returnedQty: p.integer().default(0),
    validQty: p.integer().default(0),
    issuedOn: p.date(),
    questionnaireId: () => p.manyToOne(Questionnaire).mapToPk().fieldName('questionnaire_id').nullable(),
    ...rowEnd,
  },
});

/** Questionnaires issued together. */
export class QuestionnaireBatch extends QuestionnaireBatchSchema.class {}
QuestionnaireBatchSchema.setClass(QuestionnaireBatch);

const QuestionnaireResponseSchema = defineEntity({
  name: 'QuestionnaireResponse',
  tableName: 'questionnaire_response',
  properties: {
    ...rowStart,
    batchId: () => p.manyToOne(QuestionnaireBatch).mapToPk().fieldName('batch_id'),
    mode: p.enum(codesOf(RESPONSE_MODES)),
    ...place,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id').nullable(),
    rating: p.enum(codesOf(RATINGS)),
    aware: p.boolean().nullable(),
    comment: p.text().nullable(),
    isValid: p.boolean(),
    invalidReason: p.text().nullable(),
    ...childEnd,
  },
});

/** One answer; nobody is named. */
export class QuestionnaireResponse extends QuestionnaireResponseSchema.class {}
QuestionnaireResponseSchema.setClass(QuestionnaireResponse);
