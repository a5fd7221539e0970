import { defineMachine } from './machine.js';

export const RECTIFICATION_STATES = {
  ISSUED: { zh: '待签收', en: 'Issued' },
  SIGNED: { zh: '已签收', en: 'Signed' },
  IN_PROGRESS: { zh: '整改中', en: 'In progress' },
  SUBMITTED: { zh: '已报送', en: 'Submitted' },
  VERIFIED: { zh: '核查通过', en: 'Verified' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  FAILED: { zh: '核查不通过', en: 'Failed' },
} as const;
export type RectificationState = keyof typeof RECTIFICATION_STATES;

/** An order to put something right. Overdue is computed, not a state. */
export const rectificationMachine = defineMachine({
  name: 'rectification',
  states: RECTIFICATION_STATES,
  moves: [
    {
      key: 'rectification.issue',
      label: { zh: '下达整改', en: 'Issue' },
      from: ['NONE'],
      to: 'ISSUED',
      limit: ['rectification.issue'],
      who: { OP: 'Y', CO: 'Y', IO: 'Y' },
    },
    {
      key: 'rectification.sign',
      label: { zh: '签收', en: 'Sign' },
      from: ['ISSUED'],
      to: 'SIGNED',
      next: true,
      limit: ['rectification.sign'],
      who: { VS: 'own', VC: 'own', TC: 'unit', DC: 'unit' },
    },
    {
      key: 'rectification.start',
      label: { zh: '开始整改', en: 'Start' },
      from: ['SIGNED'],
      to: 'IN_PROGRESS',
      next: true,
      who: { VC: 'own', TC: 'unit', DC: 'unit' },
    },
    {
      key: 'rectification.submit',
      label: { zh: '报送整改结果', en: 'Submit' },
      from: ['IN_PROGRESS'],
      to: 'SUBMITTED',
      next: true,
      limit: ['rectification.answer'],
      who: { VC: 'own', TC: 'unit', DC: 'unit' },
    },
    {
      key: 'rectification.verify',
      label: { zh: '核查通过', en: 'Verify' },
      from: ['SUBMITTED'],
      to: 'VERIFIED',
      next: true,
      who: { OP: 'Y', IO: 'Y' },
    },
    {
      key: 'rectification.close',
      label: { zh: '办结', en: 'Close' },
      from: ['VERIFIED'],
      to: 'CLOSED',
      next: true,
      who: { OP: 'Y', IO: 'Y' },
    },
    {
      key: 'rectification.fail',
      label: { zh: '核查不通过', en: 'Fail' },
      from: ['SUBMITTED'],
      to: 'FAILED',
      who: { OP: 'Y', IO: 'Y' },
      reason: true,
    },
    {
      key: 'rectification.askExtension',
      label: { zh: '申请延期', en: 'Ask for extension' },
      from: ['SIGNED', 'IN_PROGRESS'],
      to: 'STAYS',
      limit: ['extend'],
      who: { TC: 'unit', DC: 'unit' },
      reason: true,
    },
    {
      key: 'rectification.extend',
      label: { zh: '审批延期', en: 'Extend' },
      from: ['SIGNED', 'IN_PROGRESS'],
      to: 'STAYS',
      limit: ['extend'],
      who: { OP: 'Y', IO: 'Y' },
    },
  ],
});
