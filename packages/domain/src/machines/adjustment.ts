import { defineMachine } from './machine.js';

export const ADJUSTMENT_STATES = {
  DRAFT: { zh: '草拟', en: 'Draft' },
  SUBMITTED: { zh: '已提交', en: 'Submitted' },
  SURVEYED: { zh: '已考察', en: 'Surveyed' },
  IN_REVIEW: { zh: '联审中', en: 'In review' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  EFFECTIVE: { zh: '已生效', en: 'Effective' },
  REJECTED: { zh: '未批准', en: 'Rejected' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
} as const;
export type AdjustmentState = keyof typeof ADJUSTMENT_STATES;

/** A request to add, cancel, suspend, resume, change, split or merge a project. */
export const adjustmentMachine = defineMachine({
  name: 'adjustment',
  states: ADJUSTMENT_STATES,
  moves: [
    {
      key: 'adjustment.draft',
      label: { zh: '拟申请', en: 'Draft' },
      from: ['NONE'],
      to: 'DRAFT',
      who: { VS: 'own', VC: 'own', TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'adjustment.submit',
      label: { zh: '提交申请', en: 'Submit' },
      from: ['DRAFT'],
      to: 'SUBMITTED',
      next: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'adjustment.survey',
      label: { zh: '登记实地考察', en: 'Record survey' },
      from: ['SUBMITTED'],
      to: 'SURVEYED',
      next: true,
      who: { OP: 'Y' },
    },
    {
      key: 'adjustment.review',
      label: { zh: '提交联审', en: 'Send to review' },
      from: ['SURVEYED'],
      to: 'IN_REVIEW',
      next: true,
      who: { OP: 'Y' },
    },
    {
      key: 'adjustment.giveOpinion',
      label: { zh: '出具意见', en: 'Give opinion' },
      from: ['IN_REVIEW'],
      to: 'STAYS',
      next: true,
      who: { TL: 'unit', DL: 'unit' },
    },
    {
      key: 'adjustment.approve',
      label: { zh: '批准', en: 'Approve' },
      from: ['IN_REVIEW'],
      to: 'APPROVED',
      next: true,
      who: { TL: 'tier', LE: 'Y' },
    },
    {
      key: 'adjustment.takeEffect',
      label: { zh: '生效', en: 'Take effect' },
      from: ['APPROVED'],
      to: 'EFFECTIVE',
      next: true,
      limit: ['publish'],
      who: { SY: 'Y', OP: 'Y' },
    },
    {
      key: 'adjustment.reject',
      label: { zh: '不予批准', en: 'Reject' },
      from: ['SURVEYED', 'IN_REVIEW'],
      to: 'REJECTED',
      who: { TL: 'tier', LE: 'Y' },
      reason: true,
    },
    {
      key: 'adjustment.withdraw',
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['DRAFT', 'SUBMITTED', 'SURVEYED'],
      to: 'WITHDRAWN',
      seldom: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
  ],
});
