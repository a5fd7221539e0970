import { defineMachine } from './machine.js';

export const WISH_LIST_STATES = {
  SUBMITTED: { zh: '已提交', en: 'Submitted' },
  DISCUSSED: { zh: '已商议', en: 'Discussed' },
  REPORTED: { zh: '已报审', en: 'Reported' },
  ADOPTED: { zh: '已采纳', en: 'Adopted' },
  RETURNED: { zh: '退回', en: 'Returned' },
} as const;
export type WishListState = keyof typeof WISH_LIST_STATES;

/** The wish list that a consultation submits. */
export const wishListMachine = defineMachine({
  name: 'wishList',
  states: WISH_LIST_STATES,
  moves: [
    {
      key: 'wishList.submit',
      label: { zh: '报送', en: 'Submit' },
      from: ['NONE', 'RETURNED'],
      to: 'SUBMITTED',
      next: true,
      limit: ['wishList.submit'],
      who: { SY: 'Y' },
    },
    {
      key: 'wishList.discuss',
      label: { zh: '集体商议', en: 'Discuss' },
      from: ['SUBMITTED'],
      to: 'DISCUSSED',
      next: true,
      who: { CO: 'Y' },
    },
    {
      key: 'wishList.report',
      label: { zh: '报审', en: 'Report' },
      from: ['DISCUSSED'],
      to: 'REPORTED',
      next: true,
      who: { CO: 'Y' },
    },
    {
      key: 'wishList.adopt',
      label: { zh: '采纳', en: 'Adopt' },
      from: ['REPORTED'],
      to: 'ADOPTED',
      next: true,
      who: { LE: 'Y' },
    },
    {
      key: 'wishList.return',
      label: { zh: '退回', en: 'Return' },
      from: ['SUBMITTED', 'DISCUSSED', 'REPORTED'],
      to: 'RETURNED',
      who: { LE: 'Y' },
      reason: true,
    },
  ],
});
