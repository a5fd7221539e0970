import { defineMachine } from './machine.js';

export const EVALUATION_ROUND_STATES = {
  DRAFT: { zh: '草拟', en: 'Draft' },
  OPEN: { zh: '进行中', en: 'Open' },
  CLOSED: { zh: '已截止', en: 'Closed' },
  COMPUTED: { zh: '已计算', en: 'Computed' },
  CONFIRMED: { zh: '已确认', en: 'Confirmed' },
  PUBLISHED: { zh: '已公布', en: 'Published' },
} as const;
export type EvaluationRoundState = keyof typeof EVALUATION_ROUND_STATES;

/** A round of evaluation. */
export const evaluationRoundMachine = defineMachine({
  name: 'evaluationRound',
  states: EVALUATION_ROUND_STATES,
  moves: [
    {
      key: 'round.draft',
      label: { zh: '新建轮次', en: 'Draft round' },
      from: ['NONE'],
      to: 'DRAFT',
      who: { OP: 'Y' },
    },
    {
      key: 'round.open',
      label: { zh: '启动', en: 'Open' },
      from: ['DRAFT'],
      to: 'OPEN',
      next: true,
      limit: ['round.calls'],
      who: { OP: 'Y' },
    },
    {
      key: 'round.close',
      label: { zh: '截止', en: 'Close' },
      from: ['OPEN'],
      to: 'CLOSED',
      next: true,
      limit: ['round.calls'],
      who: { OP: 'Y', SY: 'Y' },
    },
    {
      key: 'round.compute',
      label: { zh: '计算得分', en: 'Compute' },
      from: ['CLOSED'],
      to: 'COMPUTED',
      next: true,
      who: { OP: 'Y' },
    },
    {
      key: 'round.confirm',
      label: { zh: '确认结果', en: 'Confirm' },
      from: ['COMPUTED'],
      to: 'CONFIRMED',
      next: true,
      who: { LE: 'Y' },
    },
    {
      key: 'round.publish',
      label: { zh: '公布', en: 'Publish' },
      from: ['CONFIRMED'],
      to: 'PUBLISHED',
      next: true,
      limit: ['publish'],
      who: { OP: 'Y' },
    },
  ],
});
