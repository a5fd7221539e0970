import { IDENTITIES, SUPERVISOR_KINDS } from '@doorstep/domain/code-lists/identity-codes';
import {
  DIMENSIONS,
  ESCALATION_LEVELS,
  EVALUATION_PERIODS,
  OPINION_SOURCES,
  ORDER_REASONS,
  ORDER_TARGETS,
  RECTIFICATION_BASES,
  RESPONSE_MODES,
  ROUND_KINDS,
  SEVERITIES,
  SUPERVISION_ASPECTS,
} from '@doorstep/domain/code-lists/supervision-codes';
import { AWARD_STATES } from '@doorstep/domain/machines/award';
import { EVALUATION_ROUND_STATES } from '@doorstep/domain/machines/evaluation-round';
import { RECTIFICATION_STATES } from '@doorstep/domain/machines/rectification';
import { SUPERVISION_ORDER_STATES } from '@doorstep/domain/machines/supervision-order';
import { SUPERVISOR_STATES } from '@doorstep/domain/machines/supervisor';
import { ESCALATION_STATES } from '@doorstep/domain/machines/escalation';
import { enumOf } from '../platform/graph/enums.js';

export const SupervisorKind = enumOf('SupervisorKind', '监督员类别', 'Kind of a supervisor', SUPERVISOR_KINDS);
export const SupervisorState = enumOf('SupervisorState', '监督员状态', 'State of a supervisor', SUPERVISOR_STATES);
export const Identity = enumOf('Identity', '身份', 'Identity of a supervisor', IDENTITIES);
export const SupervisionAspect = enumOf('SupervisionAspect', '监督内容', 'What a supervisor looked at', SUPERVISION_ASPECTS);
export const Severity = enumOf('Severity', '问题程度', 'Weight of a finding', SEVERITIES);
export const Dimension = enumOf('Dimension', '评价维度', 'Dimension of an evaluation scheme', DIMENSIONS);
export const EvaluationPeriod = enumOf('EvaluationPeriod', '评价周期', 'How often a scheme evaluates', EVALUATION_PERIODS);
export const RoundKind = enumOf('RoundKind', '评价方式', 'Kind of an evaluation round', ROUND_KINDS);
export const EvaluationRoundState = enumOf('EvaluationRoundState', '评价轮次状态', 'State of an evaluation round', EVALUATION_ROUND_STATES);
export const ResponseMode = enumOf('ResponseMode', '答卷方式', 'How a questionnaire was answered', RESPONSE_MODES);
export const OpinionSource = enumOf('OpinionSource', '意见来源', 'Whose opinion it is', OPINION_SOURCES);
export const AwardState = enumOf('AwardState', '奖补状态', 'State of an award', AWARD_STATES);
export const RectificationBasis = enumOf('RectificationBasis', '整改依据', 'Ground of a rectification order', RECTIFICATION_BASES);
export const RectificationState = enumOf('RectificationState', '整改状态', 'State of a rectification order', RECTIFICATION_STATES);
export const OrderTarget = enumOf('OrderTarget', '督办对象', 'What a supervision order is about', ORDER_TARGETS);
export const OrderReason = enumOf('OrderReason', '督办原因', 'Reason of a supervision order', ORDER_REASONS);
export const SupervisionOrderState = enumOf('SupervisionOrderState', '督办状态', 'State of a supervision order', SUPERVISION_ORDER_STATES);
export const EscalationLevel = enumOf('EscalationLevel', '升级措施', 'Measure of an escalation', ESCALATION_LEVELS);
export const EscalationState = enumOf('EscalationState', '督办升级状态', 'State of an escalation', ESCALATION_STATES);
