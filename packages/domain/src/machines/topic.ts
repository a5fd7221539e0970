import { defineMachine } from './machine.js';

export const TOPIC_STATES = {
  DRAFT: { zh: '草拟', en: 'Draft' },
  OPEN: { zh: '征集中', en: 'Open' },
  CLOSED: { zh: '已结束', en: 'Closed' },
  FED_BACK: { zh: '已反馈', en: 'Fed back' },
} as const;
export type TopicState = keyof typeof TOPIC_STATES;

/** A solicitation topic. */
export const topicMachine = defineMachine({
  name: 'topic',
  states: TOPIC_STATES,
  moves: [
    {
      key: 'topic.draft',
      label: { zh: '拟定议题', en: 'Draft' },
      from: ['NONE'],
      to: 'DRAFT',
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'topic.open',
      label: { zh: '发布征集', en: 'Open' },
      from: ['DRAFT'],
      to: 'OPEN',
      next: true,
      limit: ['topic.period'],
      who: { TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'topic.close',
      label: { zh: '结束征集', en: 'Close' },
      from: ['OPEN'],
      to: 'CLOSED',
      next: true,
      limit: ['topic.period'],
      who: { SY: 'Y', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'topic.reopen',
      label: { zh: '延长征集', en: 'Reopen' },
      from: ['CLOSED'],
      to: 'OPEN',
      seldom: true,
      who: { OP: 'Y', CO: 'Y' },
      reason: true,
    },
    {
      key: 'topic.feedBack',
      label: { zh: '集中反馈', en: 'Feed back' },
      from: ['CLOSED'],
      to: 'FED_BACK',
      next: true,
      who: { TC: 'own', OP: 'Y', CO: 'Y' },
    },
  ],
});
