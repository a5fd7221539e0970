import { defineMachine } from './machine.js';

export const ANNUAL_PLAN_STATES = {
  PLANNING: { zh: '编制中', en: 'Planning' },
  DELIBERATING: { zh: '审议中', en: 'Deliberating' },
  APPROVED: { zh: '已审定', en: 'Approved' },
  IMPLEMENTING: { zh: '实施中', en: 'Implementing' },
  CLOSED: { zh: '已结转', en: 'Closed' },
} as const;
export type AnnualPlanState = keyof typeof ANNUAL_PLAN_STATES;

/** The plan of one year, tier and town. */
export const annualPlanMachine = defineMachine({
  name: 'annualPlan',
  states: ANNUAL_PLAN_STATES,
  moves: [
    {
      key: 'plan.open',
      label: { zh: '编制计划', en: 'Open plan' },
      from: ['NONE'],
      to: 'PLANNING',
      who: { OP: 'Y', TC: 'tier' },
    },
    {
      key: 'plan.deliberate',
      label: { zh: '提交审议', en: 'Deliberate' },
      from: ['PLANNING'],
      to: 'DELIBERATING',
      next: true,
      who: { OP: 'Y', TC: 'tier' },
    },
    {
      key: 'plan.approve',
      label: { zh: '审定', en: 'Approve' },
      from: ['DELIBERATING'],
      to: 'APPROVED',
      next: true,
      who: { TL: 'tier', LE: 'Y' },
    },
    {
      key: 'plan.publish',
      label: { zh: '公布实施', en: 'Publish' },
      from: ['APPROVED'],
      to: 'IMPLEMENTING',
      next: true,
      limit: ['publish'],
      who: { OP: 'Y', TC: 'tier' },
    },
    {
      key: 'plan.close',
      label: { zh: '年度结转', en: 'Close' },
      from: ['IMPLEMENTING'],
      to: 'CLOSED',
      next: true,
      who: { OP: 'Y', TC: 'tier' },
    },
  ],
});
