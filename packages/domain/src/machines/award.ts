import { defineMachine } from './machine.js';

export const AWARD_STATES = {
  PROPOSED: { zh: '已提出', en: 'Proposed' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  PAID: { zh: '已发放', en: 'Paid' },
  REVOKED: { zh: '已撤销', en: 'Revoked' },
} as const;
export type AwardState = keyof typeof AWARD_STATES;

/** An award for an EXCELLENT project. */
export const awardMachine = defineMachine({
  name: 'award',
  states: AWARD_STATES,
  moves: [
    {
      key: 'award.propose',
      label: { zh: '提出奖补', en: 'Propose award' },
      from: ['NONE'],
      to: 'PROPOSED',
      who: { OP: 'Y' },
    },
    {
      key: 'award.approve',
      label: { zh: '批准', en: 'Approve' },
      from: ['PROPOSED'],
      to: 'APPROVED',
      next: true,
      who: { LE: 'Y' },
    },
    {
      key: 'award.pay',
      label: { zh: '发放', en: 'Pay' },
      from: ['APPROVED'],
      to: 'PAID',
      next: true,
      who: { FO: 'Y' },
    },
    {
      key: 'award.revoke',
      label: { zh: '撤销', en: 'Revoke' },
      from: ['PROPOSED', 'APPROVED', 'PAID'],
      to: 'REVOKED',
      seldom: true,
      who: { LE: 'Y' },
      reason: true,
    },
  ],
});
