/** Codes of the supervision slice: evaluation, findings, orders. */

/** Dimension of an evaluation scheme. */
export const DIMENSIONS = {
  SATISFACTION: { zh: '群众满意度', en: 'Satisfaction' },
  SUPERVISION: { zh: '监督员评价', en: 'Supervision' },
  PROGRESS: { zh: '进度', en: 'Progress' },
  QUALITY: { zh: '质量', en: 'Quality' },
  PARTICIPATION: { zh: '群众参与', en: 'Participation' },
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** Kind of an evaluation round. */
export const ROUND_KINDS = {
  SUPERVISOR_CALL: { zh: '监督员电话回访', en: 'Supervisor calls' },
  MASS_APPRAISAL: { zh: '群众评议', en: 'Mass appraisal' },
  ONLINE: { zh: '线上评价', en: 'Online' },
  OFFLINE: { zh: '线下评价', en: 'Offline' },
  THIRD_PARTY: { zh: '第三方评估', en: 'Third party' },
  SITE_INSPECTION: { zh: '实地检查', en: 'Site inspection' },
} as const;
export type RoundKind = keyof typeof ROUND_KINDS;

/** How a questionnaire was answered. */
export const RESPONSE_MODES = {
  ONLINE: { zh: '网上', en: 'Online' },
  PAPER: { zh: '纸质', en: 'Paper' },
  DOOR: { zh: '入户', en: 'At the door' },
  PHONE: { zh: '电话', en: 'Phone' },
} as const;
export type ResponseMode = keyof typeof RESPONSE_MODES;

/** What a supervisor looked at. */
export const SUPERVISION_ASPECTS = {
  PROGRESS: { zh: '进度', en: 'Progress' },
  MAINTENANCE: { zh: '管护', en: 'Maintenance' },
  EFFECT: { zh: '成效', en: 'Effect' },
  POLICY: { zh: '政策落实', en: 'Policy' },
  QUALITY: { zh: '质量', en: 'Quality' },
} as const;
export type SupervisionAspect = keyof typeof SUPERVISION_ASPECTS;

/** Weight of a finding. */
export const SEVERITIES = {
  INFO: { zh: '情况反映', en: 'Information' },
  MINOR: { zh: '一般问题', en: 'Minor' },
  MAJOR: { zh: '重大问题', en: 'Major' },
} as const;
export type Severity = keyof typeof SEVERITIES;

/** Who gave an appraisal opinion. */
export const OPINION_SOURCES = {
  RESIDENT: { zh: '群众', en: 'Resident' },
  SUPERVISOR: { zh: '监督员', en: 'Supervisor' },
  OBSERVER: { zh: '观察员', en: 'Observer' },
  GRID: { zh: '网格员', en: 'Grid worker' },
  DEPUTY: { zh: '代表委员', en: 'Deputy' },
} as const;
export type OpinionSource = keyof typeof OPINION_SOURCES;

/** Ground of a rectification order. */
export const RECTIFICATION_BASES = {
  FAIR_GRADE: { zh: '评价等级为一般', en: 'Grade fair' },
  SUPERVISION_RECORD: { zh: '监督记录', en: 'Supervision record' },
  INSPECTION: { zh: '检查发现', en: 'Inspection' },
  LOW_RATING: { zh: '群众评价低', en: 'Low rating' },
} as const;
export type RectificationBasis = keyof typeof RECTIFICATION_BASES;

/** What a supervision order is about. */
export const ORDER_TARGETS = {
  SUGGESTION: { zh: '人民建议', en: 'Suggestion' },
  PROJECT: { zh: '项目', en: 'Project' },
} as const;
export type OrderTarget = keyof typeof ORDER_TARGETS;

/** Reason of a supervision order. */
export const ORDER_REASONS = {
  OVERDUE: { zh: '逾期', en: 'Overdue' },
  REFUSED: { zh: '拒收', en: 'Refused' },
  UNSOLVED: { zh: '未解决', en: 'Unsolved' },
  BAD_EFFECT: { zh: '造成不良影响', en: 'Bad effect' },
  LAGGING: { zh: '进度滞后', en: 'Lagging' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type OrderReason = keyof typeof ORDER_REASONS;

/** Ladder of stronger measures. */
export const ESCALATION_LEVELS = {
  INTERVIEW: { zh: '约谈', en: 'Interview' },
  NOTICE_OF_CRITICISM: { zh: '通报批评', en: 'Notice of criticism' },
  MEDIA_EXPOSURE: { zh: '媒体曝光', en: 'Media exposure' },
  DISCIPLINE_REFERRAL: { zh: '移送纪委', en: 'Referral to discipline' },
} as const;
export type EscalationLevel = keyof typeof ESCALATION_LEVELS;

/** How often a scheme has its calls made. */
export const EVALUATION_PERIODS = {
  MONTH: { zh: '每月', en: 'Monthly' },
  QUARTER: { zh: '每季度', en: 'Quarterly' },
  HALF_YEAR: { zh: '每半年', en: 'Half-yearly' },
  YEAR: { zh: '每年', en: 'Yearly' },
} as const;
export type EvaluationPeriod = keyof typeof EVALUATION_PERIODS;

/** What a supervision record leads to. */
export const RECORD_OUTCOMES = {
  RECTIFICATION_ORDER: { zh: '限期整改', en: 'Rectification order' },
  SUPERVISION_ORDER: { zh: '督办', en: 'Supervision order' },
} as const;
export type RecordOutcome = keyof typeof RECORD_OUTCOMES;
