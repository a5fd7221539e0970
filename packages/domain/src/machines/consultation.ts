import { defineMachine } from './machine.js';

export const CONSULTATION_STATES = {
  DRAFT: { zh: '草拟', en: 'Draft' },
  ANNOUNCED: { zh: '已公告', en: 'Announced' },
  PRESENTING: { zh: '交清单', en: 'Presenting' },
  SELECTING: { zh: '表意愿', en: 'Selecting' },
  DECIDING: { zh: '定方向', en: 'Deciding' },
  SUBMITTED: { zh: '已报送', en: 'Submitted' },
  CLOSED: { zh: '已完结', en: 'Closed' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
} as const;
export type ConsultationState = keyof typeof CONSULTATION_STATES;

/** A consultation of residents in three steps. */
export const consultationMachine = defineMachine({
  name: 'consultation',
  states: CONSULTATION_STATES,
  moves: [
    {
      key: 'consultation.draft',
      label: { zh: '拟定', en: 'Draft' },
      from: ['NONE'],
      to: 'DRAFT',
      who: { VS: 'own', VC: 'own', TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.announce',
      label: { zh: '公告', en: 'Announce' },
      from: ['DRAFT'],
      to: 'ANNOUNCED',
      next: true,
      limit: ['consultation.notice'],
      who: { TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.present',
      label: { zh: '交清单', en: 'Present list' },
      from: ['ANNOUNCED'],
      to: 'PRESENTING',
      next: true,
      who: { VS: 'own', VC: 'own', TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.select',
      label: { zh: '勾选意愿', en: 'Select' },
      from: ['PRESENTING'],
      to: 'SELECTING',
      next: true,
      who: { VS: 'own', VC: 'own', TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.decide',
      label: { zh: '议定', en: 'Decide' },
      from: ['SELECTING'],
      to: 'DECIDING',
      next: true,
      who: { VS: 'own', VC: 'own', TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.submit',
      label: { zh: '报送', en: 'Submit' },
      from: ['DECIDING'],
      to: 'SUBMITTED',
      next: true,
      limit: ['wishList.submit'],
      who: { TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.close',
      label: { zh: '完结', en: 'Close' },
      from: ['SUBMITTED'],
      to: 'CLOSED',
      next: true,
      who: { SY: 'Y' },
    },
    {
      key: 'consultation.return',
      label: { zh: '退回', en: 'Return' },
      from: ['SUBMITTED'],
      to: 'RETURNED',
      who: { SY: 'Y' },
    },
    {
      key: 'consultation.decideAgain',
      label: { zh: '重新议定', en: 'Decide again' },
      from: ['RETURNED'],
      to: 'DECIDING',
      next: true,
      limit: ['wishList.submit'],
      who: { TC: 'own', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'consultation.cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['DRAFT', 'ANNOUNCED', 'PRESENTING', 'SELECTING', 'DECIDING'],
      to: 'CANCELLED',
      seldom: true,
      who: { TC: 'own', OP: 'Y', CO: 'Y' },
      reason: true,
    },
  ],
});
