import { approveEscalation, refuseEscalation } from './decide-escalation.js';
import { executeEscalation } from './execute-escalation.js';
import { proposeEscalation } from './propose-escalation.js';
import type { Operation } from '../platform/operation/operation.js';
import { answerSupervisionOrder, returnSupervisionAnswer, signSupervisionOrder } from './answer-supervision-order.js';
import { signRectification, startRectification, submitRectification } from './answer-rectification.js';
import { appointSupervisor } from './appoint-supervisor.js';
import { assignSupervisor, unassignSupervisor } from './assign-supervisor.js';
import { closeRound } from './close-round.js';
import { closeSupervisionOrder } from './close-supervision-order.js';
import { computeRound } from './compute-round.js';
import { confirmRound, publishRound } from './confirm-round.js';
import { draftRound, openRound, refreshCallList } from './draft-round.js';
import { dismissSupervisor, suspendSupervisor } from './end-supervisor.js';
import { askRectificationExtension, extendRectification } from './extend-rectification.js';
import { issueQuestionnaires } from './issue-questionnaires.js';
import { issueRectification } from './issue-rectification.js';
import { issueSupervisionOrder } from './issue-supervision-order.js';
import { nominateSupervisor } from './nominate-supervisor.js';
import { approveAward, payAward, revokeAward } from './pay-award.js';
import { proposeAward } from './propose-award.js';
import { recordAnswers } from './record-answers.js';
import { rateProject, recordCall } from './record-call.js';
import { recordFinding, resolveFinding } from './record-finding.js';
import { reinstateSupervisor, renewSupervisor } from './renew-supervisor.js';
import { setEvaluationScheme } from './set-evaluation-scheme.js';
import { closeRectification, failRectification, verifyRectification } from './verify-rectification.js';

const listed = (operations: readonly unknown[]): readonly Operation[] => operations as readonly Operation[];

/** What the admin graph offers, by the row that each operation answers with. */
export const supervisorOperations = listed([
  nominateSupervisor,
  appointSupervisor,
  assignSupervisor,
  unassignSupervisor,
  renewSupervisor,
  suspendSupervisor,
  reinstateSupervisor,
  dismissSupervisor,
]);
export const recordOperations = listed([recordFinding, resolveFinding]);
export const schemeOperations = listed([setEvaluationScheme]);
export const roundOperations = listed([
  draftRound,
  openRound,
  refreshCallList,
  closeRound,
  computeRound,
  confirmRound,
  publishRound,
]);
export const callOperations = listed([recordCall, rateProject]);
export const batchOperations = listed([issueQuestionnaires, recordAnswers]);
export const awardOperations = listed([proposeAward, approveAward, payAward, revokeAward]);
export const rectificationOperations = listed([
  issueRectification,
  signRectification,
  startRectification,
  submitRectification,
  askRectificationExtension,
  extendRectification,
  verifyRectification,
  failRectification,
  closeRectification,
]);
export const orderOperations = listed([
  issueSupervisionOrder,
  signSupervisionOrder,
  answerSupervisionOrder,
  returnSupervisionAnswer,
  closeSupervisionOrder,
]);
export const escalationOperations = listed([proposeEscalation, approveEscalation, refuseEscalation, executeEscalation]);
