/** Codes of a project's delivery: reports, meetings, adjustments, results. */

/** Kind of a progress report. */
export const REPORT_KINDS = {
  WEEKLY: { zh: '周报告', en: 'Weekly' },
  MONTHLY: { zh: '月报', en: 'Monthly' },
} as const;
export type ReportKind = keyof typeof REPORT_KINDS;

/** Kind of a meeting. */
export const MEETING_KINDS = {
  COORDINATION: { zh: '协调会', en: 'Coordination' },
  DISPATCH: { zh: '月调度会', en: 'Monthly dispatch' },
  JOINT_REVIEW: { zh: '联审会', en: 'Joint review' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type MeetingKind = keyof typeof MEETING_KINDS;

/** Kind of an adjustment. */
export const ADJUSTMENT_KINDS = {
  ADD: { zh: '新增', en: 'Add' },
  CANCEL: { zh: '取消', en: 'Cancel' },
  SUSPEND: { zh: '中止', en: 'Suspend' },
  RESUME: { zh: '恢复', en: 'Resume' },
  CHANGE: { zh: '变更', en: 'Change' },
  SPLIT: { zh: '拆分', en: 'Split' },
  MERGE: { zh: '合并', en: 'Merge' },
} as const;
export type AdjustmentKind = keyof typeof ADJUSTMENT_KINDS;

/** Opinion of an invited organisation. */
export const REVIEW_OPINIONS = {
  AGREE: { zh: '同意', en: 'Agree' },
  CONDITIONAL: { zh: '有条件同意', en: 'Agree with conditions' },
  REFUSE: { zh: '不同意', en: 'Refuse' },
} as const;
export type ReviewOpinionCode = keyof typeof REVIEW_OPINIONS;

/** How an output came about. */
export const OUTPUT_MODES = {
  NEW: { zh: '新建', en: 'New' },
  REBUILT: { zh: '改建', en: 'Rebuilt' },
  EXTENDED: { zh: '扩建', en: 'Extended' },
  SERVICE: { zh: '服务', en: 'Service' },
} as const;
export type OutputMode = keyof typeof OUTPUT_MODES;

/** What a service count counts. */
export const SERVICE_COUNT_KINDS = {
  ISSUED: { zh: '服务包发放', en: 'Issued' },
  REDEEMED: { zh: '核销使用', en: 'Redeemed' },
  NEED: { zh: '需求登记', en: 'Need' },
  SERVED: { zh: '已服务', en: 'Served' },
} as const;
export type ServiceCountKind = keyof typeof SERVICE_COUNT_KINDS;

/** Result of an acceptance check. */
export const ACCEPTANCE_RESULTS = {
  PASS: { zh: '合格', en: 'Pass' },
  FAIL: { zh: '不合格', en: 'Fail' },
} as const;
export type AcceptanceResult = keyof typeof ACCEPTANCE_RESULTS;

/** Decision at the end of the year. */
export const NEXT_YEAR_DECISIONS = {
  EXTEND: { zh: '深化推广', en: 'Extend' },
  CONTINUE: { zh: '继续实施', en: 'Continue' },
  EXIT: { zh: '退出', en: 'Exit' },
} as const;
export type NextYearDecisionCode = keyof typeof NEXT_YEAR_DECISIONS;

/** Stage in which residents took part. */
export const PARTICIPATION_STAGES = {
  COLLECT: { zh: '征集', en: 'Collect' },
  DECIDE: { zh: '议定', en: 'Decide' },
  EXECUTE: { zh: '建设', en: 'Execute' },
  APPRAISE: { zh: '评价', en: 'Appraise' },
} as const;
export type ParticipationStage = keyof typeof PARTICIPATION_STAGES;
