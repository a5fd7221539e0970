import { defineMachine } from './machine.js';

export const SUPERVISOR_STATES = {
  NOMINATED: { zh: '已推荐', en: 'Nominated' },
  ACTIVE: { zh: '在任', en: 'Active' },
  SUSPENDED: { zh: '暂停履职', en: 'Suspended' },
  EXPIRED: { zh: '已到期', en: 'Expired' },
  DISMISSED: { zh: '已解聘', en: 'Dismissed' },
} as const;
export type SupervisorState = keyof typeof SUPERVISOR_STATES;

/** A supervisor or observer on the roster. */
export const supervisorMachine = defineMachine({
  name: 'supervisor',
  states: SUPERVISOR_STATES,
  moves: [
    {
      key: 'supervisor.nominate',
      label: { zh: '推荐', en: 'Nominate' },
      from: ['NONE'],
      to: 'NOMINATED',
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'supervisor.appoint',
      label: { zh: '聘任', en: 'Appoint' },
      from: ['NOMINATED'],
      to: 'ACTIVE',
      next: true,
      limit: ['supervisor.term'],
      who: { OP: 'Y' },
    },
    {
      key: 'supervisor.suspend',
      label: { zh: '暂停履职', en: 'Suspend' },
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      seldom: true,
      who: { OP: 'Y' },
      reason: true,
    },
    {
      key: 'supervisor.reinstate',
      label: { zh: '恢复履职', en: 'Reinstate' },
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      next: true,
      who: { OP: 'Y' },
    },
    {
      key: 'supervisor.renew',
      label: { zh: '续聘', en: 'Renew' },
      from: ['ACTIVE'],
      to: 'STAYS',
      limit: ['supervisor.term', 'supervisor.remind'],
      who: { OP: 'Y' },
    },
    {
      key: 'supervisor.expire',
      label: { zh: '到期', en: 'Expire' },
      from: ['ACTIVE', 'SUSPENDED'],
      to: 'EXPIRED',
      limit: ['supervisor.term'],
      who: { SY: 'Y' },
    },
    {
      key: 'supervisor.dismiss',
      label: { zh: '解聘', en: 'Dismiss' },
      from: ['NOMINATED', 'ACTIVE', 'SUSPENDED'],
      to: 'DISMISSED',
      seldom: true,
      who: { OP: 'Y' },
      reason: true,
    },
  ],
});
