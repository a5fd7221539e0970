import { defineMachine } from './machine.js';

export const CONTRIBUTION_STATES = {
  PLEDGED: { zh: '已认捐', en: 'Pledged' },
  AGREED: { zh: '已签约', en: 'Agreed' },
  PARTLY_RECEIVED: { zh: '部分到账', en: 'Partly received' },
  RECEIVED: { zh: '全部到账', en: 'Received' },
  SPENT: { zh: '已支出', en: 'Spent' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
  REFUNDED: { zh: '已退款', en: 'Refunded' },
} as const;
export type ContributionState = keyof typeof CONTRIBUTION_STATES;

/**
 * A contribution; `transaction.*` are the movements of money on it. They stay possible after SPENT and REFUNDED, where
 * only a reversal is recorded: a wrong last movement is corrected, and what still awaits approval is decided.
 */
export const contributionMachine = defineMachine({
  name: 'contribution',
  states: CONTRIBUTION_STATES,
  moves: [
    {
      key: 'contribution.pledge',
      label: { zh: '认捐', en: 'Pledge' },
      from: ['NONE'],
      to: 'PLEDGED',
      who: { VC: 'own', TC: 'own', DC: 'unit', OP: 'Y' },
    },
    {
      key: 'contribution.agree',
      label: { zh: '签约', en: 'Agree' },
      from: ['NONE', 'PLEDGED'],
      to: 'AGREED',
      next: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', FO: 'Y' },
    },
    {
      key: 'transaction.record',
      label: { zh: '记账', en: 'Record transaction' },
      from: ['AGREED', 'PARTLY_RECEIVED', 'RECEIVED', 'SPENT', 'REFUNDED'],
      to: 'STAYS',
      next: ['AGREED', 'PARTLY_RECEIVED'],
      who: { VC: 'own', TC: 'own', DC: 'unit', OP: 'Y', FO: 'Y' },
    },
    {
      key: 'transaction.approve',
      label: { zh: '复核入账', en: 'Approve transaction' },
      from: ['AGREED', 'PARTLY_RECEIVED', 'RECEIVED', 'SPENT', 'REFUNDED'],
      to: 'STAYS',
      next: ['AGREED', 'PARTLY_RECEIVED', 'RECEIVED'],
      who: { FO: 'Y' },
    },
    {
      key: 'transaction.refuse',
      label: { zh: '退回流水', en: 'Refuse transaction' },
      from: ['AGREED', 'PARTLY_RECEIVED', 'RECEIVED', 'SPENT', 'REFUNDED'],
      to: 'STAYS',
      who: { FO: 'Y' },
      reason: true,
    },
    {
      key: 'contribution.settle',
      label: { zh: '处理结余', en: 'Settle remainder' },
      from: ['PARTLY_RECEIVED', 'RECEIVED'],
      to: 'STAYS',
      who: { OP: 'Y', FO: 'Y' },
      reason: true,
    },
    {
      key: 'contribution.changePurpose',
      label: { zh: '变更用途', en: 'Change purpose' },
      from: ['AGREED', 'PARTLY_RECEIVED', 'RECEIVED'],
      to: 'STAYS',
      who: { OP: 'Y' },
    },
    {
      key: 'contribution.receivePart',
      label: { zh: '部分到账', en: 'Receive part' },
      from: ['AGREED'],
      to: 'PARTLY_RECEIVED',
      who: { SY: 'Y' },
      reversible: true,
    },
    {
      key: 'contribution.receive',
      label: { zh: '全部到账', en: 'Receive' },
      from: ['AGREED', 'PARTLY_RECEIVED'],
      to: 'RECEIVED',
      who: { SY: 'Y' },
      reversible: true,
    },
    {
      key: 'contribution.spend',
      label: { zh: '支出完毕', en: 'Spend' },
      from: ['RECEIVED'],
      to: 'SPENT',
      who: { SY: 'Y' },
      reversible: true,
    },
    {
      key: 'contribution.cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['PLEDGED', 'AGREED'],
      to: 'CANCELLED',
      seldom: true,
      who: { OP: 'Y', FO: 'Y' },
      reason: true,
    },
    {
      key: 'contribution.refund',
      label: { zh: '全额退款', en: 'Refund' },
      from: ['PARTLY_RECEIVED', 'RECEIVED'],
      to: 'REFUNDED',
      seldom: true,
      who: { SY: 'Y' },
      reversible: true,
    },
  ],
});
