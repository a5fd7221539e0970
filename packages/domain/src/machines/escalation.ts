import { defineMachine } from './machine.js';

export const ESCALATION_STATES = {
  PROPOSED: { zh: '已提请', en: 'Proposed' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  REFUSED: { zh: '未批准', en: 'Refused' },
  EXECUTED: { zh: '已执行', en: 'Executed' },
} as const;
export type EscalationState = keyof typeof ESCALATION_STATES;

/** A stronger measure after a supervision order. */
export const escalationMachine = defineMachine({
  name: 'escalation',
  states: ESCALATION_STATES,
  moves: [
    {
      key: 'escalation.propose',
      label: { zh: '提请升级', en: 'Propose' },
      from: ['NONE'],
      to: 'PROPOSED',
      who: { OP: 'Y', IO: 'Y' },
    },
    {
      key: 'escalation.approve',
      label: { zh: '批准', en: 'Approve' },
      from: ['PROPOSED'],
      to: 'APPROVED',
      next: true,
      who: { LE: 'Y' },
    },
    {
      key: 'escalation.refuse',
      label: { zh: '不予批准', en: 'Refuse' },
      from: ['PROPOSED'],
      to: 'REFUSED',
      who: { LE: 'Y' },
      reason: true,
    },
    {
      key: 'escalation.execute',
      label: { zh: '执行', en: 'Execute' },
      from: ['APPROVED'],
      to: 'EXECUTED',
      next: true,
      limit: ['inspection.objection'],
      who: { OP: 'Y', IO: 'Y' },
    },
  ],
});
