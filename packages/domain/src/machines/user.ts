import { defineMachine } from './machine.js';

export const USER_STATES = {
  ACTIVE: { zh: '在岗', en: 'Active' },
  LOCKED: { zh: '已锁定', en: 'Locked' },
  LEFT: { zh: '已离岗', en: 'Left' },
} as const;
export type UserState = keyof typeof USER_STATES;

/** A member of staff. */
export const userMachine = defineMachine({
  name: 'user',
  states: USER_STATES,
  moves: [
    {
      key: 'user.create',
      label: { zh: '新建用户', en: 'Create user' },
      from: ['NONE'],
      to: 'ACTIVE',
      who: { TL: 'own', DL: 'unit', AD: 'Y' },
    },
    {
      key: 'user.lock',
      label: { zh: '锁定', en: 'Lock' },
      from: ['ACTIVE'],
      to: 'LOCKED',
      seldom: true,
      who: { TL: 'own', DL: 'unit', AD: 'Y', SY: 'Y' },
    },
    {
      key: 'user.unlock',
      label: { zh: '解锁', en: 'Unlock' },
      from: ['LOCKED'],
      to: 'ACTIVE',
      next: true,
      who: { TL: 'own', DL: 'unit', AD: 'Y' },
    },
    {
      key: 'user.leave',
      label: { zh: '离岗', en: 'Leave' },
      from: ['ACTIVE', 'LOCKED'],
      to: 'LEFT',
      seldom: true,
      who: { TL: 'own', DL: 'unit', AD: 'Y' },
    },
  ],
});
