import { defineMachine } from './machine.js';

export const PROGRESS_REPORT_STATES = {
  DUE: { zh: '待报', en: 'Due' },
  SUBMITTED: { zh: '已报送', en: 'Submitted' },
  CONFIRMED: { zh: '已确认', en: 'Confirmed' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  MISSED: { zh: '未报', en: 'Missed' },
  EXEMPT: { zh: '免报', en: 'Exempt' },
} as const;
export type ProgressReportState = keyof typeof PROGRESS_REPORT_STATES;

/** A weekly or monthly progress report. A confirmed report is fixed; a correction is a new report. */
export const progressReportMachine = defineMachine({
  name: 'progressReport',
  states: PROGRESS_REPORT_STATES,
  moves: [
    {
      key: 'report.submit',
      label: { zh: '报送', en: 'Submit' },
      from: ['DUE', 'RETURNED', 'MISSED'],
      to: 'SUBMITTED',
      next: true,
      limit: ['report.weekly', 'report.monthly'],
      who: { VC: 'own', TC: 'unit', DC: 'unit', OP: 'unit' },
    },
    {
      key: 'report.confirm',
      label: { zh: '确认', en: 'Confirm' },
      from: ['SUBMITTED'],
      to: 'CONFIRMED',
      next: true,
      limit: ['report.confirm'],
      who: { TC: 'tier', DC: 'unit', OP: 'Y' },
    },
    {
      key: 'report.return',
      label: { zh: '退回', en: 'Return' },
      from: ['SUBMITTED'],
      to: 'RETURNED',
      limit: ['report.confirm'],
      who: { TC: 'tier', DC: 'unit', OP: 'Y' },
      reason: true,
    },
    {
      key: 'report.exempt',
      label: { zh: '免报', en: 'Exempt' },
      from: ['NONE', 'DUE'],
      to: 'EXEMPT',
      seldom: true,
      who: { SY: 'Y', OP: 'Y' },
    },
    {
      key: 'report.open',
      label: { zh: '下达报送', en: 'Open' },
      from: ['NONE'],
      to: 'DUE',
      limit: ['report.weekly', 'report.monthly'],
      who: { SY: 'Y' },
    },
    {
      key: 'report.miss',
      label: { zh: '记为未报', en: 'Mark missed' },
      from: ['DUE'],
      to: 'MISSED',
      limit: ['report.missed'],
      who: { SY: 'Y' },
    },
  ],
});
