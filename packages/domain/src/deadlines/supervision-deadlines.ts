import { DEFAULT_BASIS, PROCEDURE_BASIS } from './deadline-policy.js';
import type { DeadlinePolicy } from './deadline-policy.js';

/** Limits of evaluation, rectification, supervision and rosters. */
export const SUPERVISION_DEADLINES = {
  // From the last working day of the quarter's second month to the quarter's end.
  'round.calls': {
    amount: 0,
    unit: 'CLOCK',
    startEvent: 'quarter',
    basis: PROCEDURE_BASIS,
    label: { zh: '季度电话回访', en: 'Quarterly calls' },
  },
  'rectification.issue': {
    amount: 5,
    unit: 'WORKING',
    startEvent: 'round.confirmedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '下达整改', en: 'Issue of a rectification order' },
  },
  'rectification.sign': {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'issuedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '整改签收', en: 'Signing a rectification order' },
  },
  'rectification.answer': {
    amount: 0,
    unit: 'CLOCK',
    startEvent: 'issuedAt',
    basis: '通知书载明 | the order',
    label: { zh: '整改期限', en: 'Term of a rectification order' },
  },
  'order.sign': {
    amount: 3,
    unit: 'WORKING',
    startEvent: 'issuedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '督办签收', en: 'Signing a supervision order' },
  },
  'order.answer': {
    amount: 0,
    unit: 'CLOCK',
    startEvent: 'issuedAt',
    basis: '督办单载明 | the order',
    label: { zh: '督办反馈', en: 'Answer to a supervision order' },
  },
  'supervisor.term': {
    amount: 2,
    unit: 'YEAR',
    startEvent: 'activeFrom',
    basis: DEFAULT_BASIS,
    label: { zh: '监督员任期', en: 'Term of a supervisor' },
  },
  'supervisor.remind': {
    amount: -30,
    unit: 'CALENDAR',
    startEvent: 'termEndsOn',
    basis: DEFAULT_BASIS,
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
} as const satisfies Record<string, DeadlinePolicy>;
