import type { Label } from './code-lists/label.js';

/** Units of a limit. CLOCK: a time of day, or at once. */
export const DEADLINE_UNITS = {
  CALENDAR: { zh: '日', en: 'calendar days' },
  WORKING: { zh: '个工作日', en: 'working days' },
  MONTH: { zh: '个月', en: 'months' },
  YEAR: { zh: '年', en: 'years' },
  CLOCK: { zh: '时点', en: 'clock' },
} as const;
export type DeadlineUnit = keyof typeof DEADLINE_UNITS;

/** One limit. `amount` counts `unit`s from the day after `startEvent`; null where it is set elsewhere. */
export interface DeadlinePolicy {
  readonly amount: number | null;
  readonly unit: DeadlineUnit;
  readonly startEvent: string;
  /** Where the value comes from. */
  readonly basis: string;
  readonly label: Label;
}

const DEFAULT = '默认值,可设置 | default, setting';

/**
 * The seed of the limits; every value is a setting of the district. This is the only list of limits.
 * Limits counted back from an event (supervisor.remind) have a negative amount.
 */
export const DEADLINES = {
  receipt: {
    amount: 0,
    unit: 'CLOCK',
    startEvent: 'submit',
    basis: '工作规程 | rules of procedure',
    label: { zh: '即时回执', en: 'Receipt at once' },
  },
  register: {
    amount: 1,
    unit: 'WORKING',
    startEvent: 'receivedAt',
    basis: DEFAULT,
    label: { zh: '登记', en: 'Registration' },
  },
  'info.ask': {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'receivedAt',
    basis: DEFAULT,
    label: { zh: '要求补充', en: 'Question to the submitter' },
  },
  'info.answer': {
    amount: 15,
    unit: 'CALENDAR',
    startEvent: 'questionSent',
    basis: DEFAULT,
    label: { zh: '补充材料', en: 'Answer of the submitter' },
  },
  // The time in NEEDS_INFO does not count.
  screen: {
    amount: 15,
    unit: 'CALENDAR',
    startEvent: 'receivedAt',
    basis: '《信访工作条例》第二十二、二十三条 | petition regulation art. 22–23',
    label: { zh: '受理期限', en: 'Screening' },
  },
  'screen.target': {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'receivedAt',
    basis: DEFAULT,
    label: { zh: '受理目标', en: 'Screening target' },
  },
  response: {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'acceptedAt',
    basis: DEFAULT,
    label: { zh: '首次响应', en: 'First response' },
  },
  'response.c': {
    amount: 1,
    unit: 'WORKING',
    startEvent: 'acceptedAt',
    basis: DEFAULT,
    label: { zh: 'C类首次响应', en: 'First response, class C' },
  },
  return: {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'assignment.issuedAt',
    basis: '《信访工作条例》第二十三条 | petition regulation art. 23',
    label: { zh: '退办', en: 'Return of an assignment' },
  },
  'handle.c': {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'assignment.issuedAt',
    basis: '政务热线条例(济南、潍坊) | hotline ordinances (Jinan, Weifang)',
    label: { zh: 'C类办理', en: 'Handling, class C' },
  },
  // Both include research: the days in RESEARCHING are taken off the term.
  'handle.a': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'assignment.issuedAt',
    basis: DEFAULT,
    label: { zh: 'A类办理', en: 'Handling, class A' },
  },
  'handle.b': {
    amount: 60,
    unit: 'CALENDAR',
    startEvent: 'assignment.issuedAt',
    basis: '《信访工作条例》第三十四条(上限) | petition regulation art. 34 as ceiling',
    label: { zh: 'B类办理', en: 'Handling, class B' },
  },
  // Once, at most the original term.
  extend: {
    amount: null,
    unit: 'CALENDAR',
    startEvent: 'dueOn',
    basis: DEFAULT,
    label: { zh: '延期', en: 'Extension' },
  },
  redo: {
    amount: 15,
    unit: 'WORKING',
    startEvent: 'assignment.issuedAt',
    basis: DEFAULT,
    label: { zh: '重办', en: 'Handling again' },
  },
  rate: {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'repliedAt',
    basis: DEFAULT,
    label: { zh: '评价', en: 'Rating' },
  },
  lowRating: {
    amount: 15,
    unit: 'WORKING',
    startEvent: 'ratedAt',
    basis: '政务服务“好差评”要求 | service-rating practice',
    label: { zh: '差评整改', en: 'Answer to a low rating' },
  },
  followUp: {
    amount: 10,
    unit: 'WORKING',
    startEvent: 'repliedAt',
    basis: DEFAULT,
    label: { zh: '回访', en: 'Follow-up' },
  },
  'review.auto': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'repliedAt',
    basis: DEFAULT,
    label: { zh: '自动评定', en: 'Review without an answer' },
  },
  archive: {
    amount: 1,
    unit: 'YEAR',
    startEvent: 'closedAt',
    basis: DEFAULT,
    label: { zh: '归档', en: 'Archive' },
  },
  'topic.period': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'opensOn',
    basis: DEFAULT,
    label: { zh: '征集期(至少)', en: 'Period of a topic, at least' },
  },
  'consultation.notice': {
    amount: 10,
    unit: 'CALENDAR',
    startEvent: 'announcedOn',
    basis: DEFAULT,
    label: { zh: '会前公告', en: 'Notice of a consultation' },
  },
  'wishList.submit': {
    amount: 10,
    unit: 'WORKING',
    startEvent: 'decision',
    basis: DEFAULT,
    label: { zh: '报送意愿清单', en: 'Submission of the wish list' },
  },
  publish: {
    amount: 20,
    unit: 'WORKING',
    startEvent: 'publicDataChanged',
    basis: '《政府信息公开条例》第二十六条 | disclosure regulation art. 26',
    label: { zh: '公开', en: 'Publication' },
  },
  'project.start': {
    amount: 3,
    unit: 'MONTH',
    startEvent: 'plannedStartOn',
    basis: DEFAULT,
    label: { zh: '未开工提示', en: 'Flag for a late start' },
  },
  acceptance: {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'completedOn',
    basis: DEFAULT,
    label: { zh: '验收', en: 'Acceptance' },
  },
  // The amount is the weekday (4: Thursday) or the day of the month; both at REPORT_DUE_TIME.
  'report.weekly': {
    amount: 4,
    unit: 'CLOCK',
    startEvent: 'week',
    basis: '工作规程 | rules of procedure',
    label: { zh: '周报(周四18:00)', en: 'Weekly report, Thursday 18:00' },
  },
  'report.monthly': {
    amount: 25,
    unit: 'CLOCK',
    startEvent: 'month',
    basis: '工作规程 | rules of procedure',
    label: { zh: '月报(25日18:00)', en: 'Monthly report, 25th 18:00' },
  },
  'report.missed': {
    amount: 2,
    unit: 'CALENDAR',
    startEvent: 'dueAt',
    basis: DEFAULT,
    label: { zh: '记为未报', en: 'Report counted as missed' },
  },
  'report.confirm': {
    amount: 2,
    unit: 'WORKING',
    startEvent: 'submittedAt',
    basis: DEFAULT,
    label: { zh: '报告确认', en: 'Confirmation of a report' },
  },
  // From the last working day of the quarter's second month to the quarter's end.
  'round.calls': {
    amount: null,
    unit: 'CLOCK',
    startEvent: 'quarter',
    basis: '工作规程 | rules of procedure',
    label: { zh: '季度电话回访', en: 'Quarterly calls' },
  },
  'rectification.issue': {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'round.confirmedAt',
    basis: DEFAULT,
    label: { zh: '下达整改', en: 'Issue of a rectification order' },
  },
  'rectification.sign': {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'issuedAt',
    basis: DEFAULT,
    label: { zh: '整改签收', en: 'Signing a rectification order' },
  },
  'rectification.answer': {
    amount: null,
    unit: 'CALENDAR',
    startEvent: 'issuedAt',
    basis: '通知书载明 | the order',
    label: { zh: '整改期限', en: 'Term of a rectification order' },
  },
  'order.sign': {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'issuedAt',
    basis: DEFAULT,
    label: { zh: '督办签收', en: 'Signing a supervision order' },
  },
  'order.answer': {
    amount: null,
    unit: 'CALENDAR',
    startEvent: 'issuedAt',
    basis: '督办单载明 | the order',
    label: { zh: '督办反馈', en: 'Answer to a supervision order' },
  },
  'supervisor.term': {
    amount: 2,
    unit: 'YEAR',
    startEvent: 'activeFrom',
    basis: DEFAULT,
    label: { zh: '监督员任期', en: 'Term of a supervisor' },
  },
  'supervisor.remind': {
    amount: -30,
    unit: 'CALENDAR',
    startEvent: 'termEndsOn',
    basis: DEFAULT,
    label: { zh: '任期届满提醒', en: 'Reminder of the end of a term' },
  },
  // 30 days for the objection, 30 for its answer.
  'inspection.objection': {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'inspectionConclusion',
    basis: '督查工作条例第十七条 | inspection regulation art. 17',
    label: { zh: '督查异议', en: 'Objection to an inspection' },
  },
  // Quarterly; money monthly; major matters at once.
  'village.publication': {
    amount: 3,
    unit: 'MONTH',
    startEvent: 'period',
    basis: '《村民委员会组织法》第三十条 | village committees law art. 30',
    label: { zh: '村务公开', en: 'Publication in the village' },
  },
} as const satisfies Record<string, DeadlinePolicy>;

export type DeadlineKey = keyof typeof DEADLINES;
