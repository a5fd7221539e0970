import { AppraisalOpinion, SupervisorCall } from './supervisor-call.entity.js';
import { Award, AwardEvent, EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound, EvaluationRoundEvent, EvaluationRoundProject } from './evaluation-round.entity.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { Questionnaire, QuestionnaireBatch, QuestionnaireResponse } from './questionnaire.entity.js';
import { RectificationOrder, RectificationOrderEvent } from './rectification-order.entity.js';
import { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.entity.js';
import { SupervisionRecord } from './supervision-record.entity.js';
import { Supervisor, SupervisorAssignment, SupervisorEvent } from './supervisor.entity.js';
import { SupervisorContact } from './supervisor-contact.entity.js';
import { Escalation, EscalationEvent } from './escalation.entity.js';
import { ShowcaseBallot, ShowcaseRound } from './showcase-round.entity.js';

/** Entities of the slice, for the registry. */
export const supervisionEntities = [
  Supervisor,
  SupervisorEvent,
  SupervisorAssignment,
  SupervisorContact,
  SupervisionRecord,
  EvaluationScheme,
  EvaluationRound,
  EvaluationRoundEvent,
  EvaluationRoundProject,
  QuestionnaireBatch,
  QuestionnaireResponse,
  SupervisorCall,
  AppraisalOpinion,
  EvaluationResult,
  Award,
  AwardEvent,
  RectificationOrder,
  RectificationOrderEvent,
  SupervisionOrder,
  SupervisionOrderEvent,
  Questionnaire,
  Escalation,
  EscalationEvent,
  ShowcaseRound,
  ShowcaseBallot,
];
