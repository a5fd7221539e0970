import { codesOf } from '@doorstep/domain/code-lists/label';
import { RATINGS } from '@doorstep/domain/code-lists/suggestion-codes';
import { OPINION_SOURCES } from '@doorstep/domain/code-lists/supervision-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { EngagementEvent } from '../suggestions/engagement-event.entity.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { Project } from '../projects/project.entity.js';
import { Supervisor } from './supervisor.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const SupervisorCallSchema = defineEntity({
  name: 'SupervisorCall',
  tableName: 'supervisor_call',
  properties: {
    ...rowStart,
    roundId: () => p.manyToOne(EvaluationRound).mapToPk().fieldName('round_id'),
    supervisorId: () => p.manyToOne(Supervisor).mapToPk().fieldName('supervisor_id'),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    calledAt: p.datetime().nullable(),
    reached: p.boolean().default(false),
    rating: p.enum(codesOf(RATINGS)).nullable(),
    progressScore: p.integer().nullable(),
    upkeepScore: p.integer().nullable(),
    effectScore: p.integer().nullable(),
    note: p.text().nullable(),
    caller: p.uuid().nullable(),
    ...rowEnd,
  },
});

/** One row per supervisor, project and round; the call list before the calls, their answers after. */
export class SupervisorCall extends SupervisorCallSchema.class {}
SupervisorCallSchema.setClass(SupervisorCall);

const AppraisalOpinionSchema = defineEntity({
  name: 'AppraisalOpinion',
  tableName: 'appraisal_opinion',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    roundId: () => p.manyToOne(EvaluationRound).mapToPk().fieldName('round_id').nullable(),
    eventId: () => p.manyToOne(EngagementEvent).mapToPk().fieldName('event_id').nullable(),
    source: p.enum(codesOf(OPINION_SOURCES)),
    rating: p.enum(codesOf(RATINGS)).nullable(),
    text: p.text(),
    textPublic: p.text().nullable(),
    on: p.date(),
    ...rowEnd,
  },
});

/** Comment on one project; `textPublic` is what the public reads. */
export class AppraisalOpinion extends AppraisalOpinionSchema.class {}
AppraisalOpinionSchema.setClass(AppraisalOpinion);
