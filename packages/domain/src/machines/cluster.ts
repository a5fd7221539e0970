import { defineMachine } from './machine.js';

export const CLUSTER_STATES = {
  OPEN: { zh: '办理中', en: 'Open' },
  HANDLED: { zh: '已办理', en: 'Handled' },
  CLOSED: { zh: '已办结', en: 'Closed' },
} as const;
export type ClusterState = keyof typeof CLUSTER_STATES;

/** A group of like suggestions handled as one. */
export const clusterMachine = defineMachine({
  name: 'cluster',
  states: CLUSTER_STATES,
  moves: [
    {
      key: 'cluster.open',
      label: { zh: '归并一类事', en: 'Open cluster' },
      from: ['NONE'],
      to: 'OPEN',
      who: { OP: 'Y', CO: 'Y' },
    },
    {
      key: 'cluster.handle',
      label: { zh: '标记已办理', en: 'Mark handled' },
      from: ['OPEN'],
      to: 'HANDLED',
      next: true,
      who: { OP: 'Y', CO: 'Y' },
    },
    {
      key: 'cluster.close',
      label: { zh: '办结', en: 'Close' },
      from: ['HANDLED'],
      to: 'CLOSED',
      next: true,
      who: { OP: 'Y', CO: 'Y' },
    },
  ],
});
