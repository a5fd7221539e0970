import { defineMachine } from './machine.js';

export const SUPERVISION_ORDER_STATES = {
  ISSUED: { zh: '待签收', en: 'Issued' },
  SIGNED: { zh: '已签收', en: 'Signed' },
  ANSWERED: { zh: '已反馈', en: 'Answered' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  ESCALATED: { zh: '已升级', en: 'Escalated' },
} as const;
export type SupervisionOrderState = keyof typeof SUPERVISION_ORDER_STATES;

/** A supervision order to a late or poor unit. */
export const supervisionOrderMachine = defineMachine({
  name: 'supervisionOrder',
  states: SUPERVISION_ORDER_STATES,
  moves: [
    {
      key: 'order.issue',
      label: { zh: '下达督办', en: 'Issue' },
      from: ['NONE'],
      to: 'ISSUED',
      who: { OP: 'Y', CO: 'Y', IO: 'Y' },
    },
    {
      key: 'order.sign',
      label: { zh: '签收', en: 'Sign' },
      from: ['ISSUED'],
      to: 'SIGNED',
      next: true,
      limit: ['order.sign'],
      who: { TC: 'unit', TL: 'unit', DC: 'unit', DL: 'unit' },
    },
    {
      key: 'order.answer',
      label: { zh: '反馈', en: 'Answer' },
      from: ['SIGNED'],
      to: 'ANSWERED',
      next: true,
      limit: ['order.answer'],
      who: { TC: 'unit', DC: 'unit' },
    },
    {
      key: 'order.close',
      label: { zh: '办结', en: 'Close' },
      from: ['ANSWERED', 'ESCALATED'],
      to: 'CLOSED',
      next: true,
      who: { OP: 'Y', CO: 'Y', IO: 'Y' },
    },
    {
      key: 'order.returnAnswer',
      label: { zh: '退回反馈', en: 'Return answer' },
      from: ['ANSWERED'],
      to: 'SIGNED',
      who: { OP: 'Y', CO: 'Y', IO: 'Y' },
      reason: true,
    },
    {
      key: 'order.escalate',
      label: { zh: '升级', en: 'Escalate' },
      from: ['ISSUED', 'SIGNED', 'ANSWERED'],
      to: 'ESCALATED',
      seldom: true,
      who: { SY: 'Y' },
    },
  ],
});
