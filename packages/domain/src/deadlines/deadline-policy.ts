import type { Label } from '../code-lists/label.js';

/** Units of a limit. CLOCK: a point of time that no count of days gives; a function of its own or the row sets it. */
export const DEADLINE_UNITS = {
  CALENDAR: { zh: '日', en: 'calendar days' },
  WORKING: { zh: '个工作日', en: 'working days' },
  MONTH: { zh: '个月', en: 'months' },
  YEAR: { zh: '年', en: 'years' },
  CLOCK: { zh: '时点', en: 'clock' },
} as const;
export type DeadlineUnit = keyof typeof DEADLINE_UNITS;

/** The count of a limit: what is needed to compute with it. Negative: so long before the event. */
export interface DeadlineTerm {
  readonly amount: number;
  readonly unit: DeadlineUnit;
}

/** One limit. `amount` counts `unit`s from the day after `startEvent`; with CLOCK it is what the key's comment says. */
export interface DeadlinePolicy extends DeadlineTerm {
  readonly startEvent: string;
  /** Where the value comes from. */
  readonly basis: string;
  readonly label: Label;
}

/** What limits are counted from, as people say it. */
export const START_EVENTS: Readonly<Record<string, Label>> = {
  acceptedAt: { zh: '受理', en: 'Acceptance' },
  activeFrom: { zh: '任期开始', en: 'Start of the term' },
  announcedOn: { zh: '公告', en: 'Announcement' },
  'assignment.issuedAt': { zh: '交办', en: 'Assignment' },
  closedAt: { zh: '办结', en: 'Closing' },
  completedOn: { zh: '完工', en: 'Completion' },
  decision: { zh: '会议决定', en: 'Decision of the meeting' },
  dueAt: { zh: '应报时刻', en: 'When the report is due' },
  dueOn: { zh: '原期限', en: 'Former limit' },
  inspectionConclusion: { zh: '督查结论', en: 'Conclusion of the inspection' },
  issuedAt: { zh: '下达', en: 'Issue' },
  month: { zh: '每月', en: 'Each month' },
  opensOn: { zh: '征集开始', en: 'Opening of the topic' },
  period: { zh: '每期', en: 'Each period' },
  plannedStartOn: { zh: '计划开工日', en: 'Planned start' },
  publicDataChanged: { zh: '公开信息变化', en: 'Change of public data' },
  quarter: { zh: '每季度', en: 'Each quarter' },
  questionSent: { zh: '发出补充要求', en: 'Question sent' },
  ratedAt: { zh: '评价', en: 'Rating' },
  receivedAt: { zh: '收到', en: 'Receipt' },
  repliedAt: { zh: '答复', en: 'Reply' },
  'round.confirmedAt': { zh: '评价结果确认', en: 'Confirmation of the round' },
  submit: { zh: '提交', en: 'Submission' },
  submittedAt: { zh: '报送', en: 'Sending of the report' },
  termEndsOn: { zh: '任期届满', en: 'End of the term' },
  week: { zh: '每周', en: 'Each week' },
};

/** The basis of a value that no text prescribes. */
export const DEFAULT_BASIS = '默认值,可设置 | default, setting';

/** The basis of a value from the rules of procedure that the platform follows. */
export const PROCEDURE_BASIS = '工作规程 | rules of procedure';
