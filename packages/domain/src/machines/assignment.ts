import { defineMachine } from './machine.js';

export const ASSIGNMENT_STATES = {
  ISSUED: { zh: '待签收', en: 'Issued' },
  SIGNED: { zh: '已签收', en: 'Signed' },
  RETURNED: { zh: '已退办', en: 'Returned' },
  DONE: { zh: '已办结', en: 'Done' },
  RECALLED: { zh: '已收回', en: 'Recalled' },
} as const;
export type AssignmentState = keyof typeof ASSIGNMENT_STATES;

/** An assignment of a suggestion to a unit. */
export const assignmentMachine = defineMachine({
  name: 'assignment',
  states: ASSIGNMENT_STATES,
  moves: [
    {
      key: 'assignment.issue',
      label: { zh: '下达', en: 'Issue' },
      from: ['NONE'],
      to: 'ISSUED',
      who: { SY: 'Y' },
    },
    {
      key: 'assignment.sign',
      label: { zh: '签收', en: 'Sign' },
      from: ['ISSUED'],
      to: 'SIGNED',
      next: true,
      limit: ['return'],
      who: { TC: 'unit', DC: 'unit', OP: 'unit', CO: 'unit' },
    },
    {
      key: 'assignment.return',
      label: { zh: '退办', en: 'Return' },
      from: ['ISSUED', 'SIGNED'],
      to: 'RETURNED',
      limit: ['return'],
      who: { SY: 'Y' },
    },
    {
      key: 'assignment.done',
      label: { zh: '办结', en: 'Done' },
      from: ['ISSUED', 'SIGNED'],
      to: 'DONE',
      who: { SY: 'Y' },
    },
    {
      key: 'assignment.recall',
      label: { zh: '收回', en: 'Recall' },
      from: ['ISSUED', 'SIGNED'],
      to: 'RECALLED',
      seldom: true,
      who: { OP: 'Y', CO: 'Y', TC: 'own' },
      reason: true,
    },
  ],
});
