import { defineMachine } from './machine.js';

export const BRIEFING_STATES = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  APPROVED: { zh: '已审定', en: 'Approved' },
  ISSUED: { zh: '已印发', en: 'Issued' },
} as const;
export type BriefingState = keyof typeof BRIEFING_STATES;

/** A briefing; its figures are frozen when it is issued. */
export const briefingMachine = defineMachine({
  name: 'briefing',
  states: BRIEFING_STATES,
  moves: [
    {
      key: 'briefing.draft',
      label: { zh: '起草', en: 'Draft' },
      from: ['NONE'],
      to: 'DRAFT',
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'briefing.approve',
      label: { zh: '审定', en: 'Approve' },
      from: ['DRAFT'],
      to: 'APPROVED',
      next: true,
      who: { TL: 'own', DL: 'unit', LE: 'Y' },
    },
    {
      key: 'briefing.issue',
      label: { zh: '印发', en: 'Issue' },
      from: ['APPROVED'],
      to: 'ISSUED',
      next: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
  ],
});
