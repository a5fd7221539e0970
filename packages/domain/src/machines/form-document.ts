import { defineMachine } from './machine.js';

export const FORM_DOCUMENT_STATES = {
  ISSUED: { zh: '已开具', en: 'Issued' },
  DELIVERED: { zh: '已送达', en: 'Delivered' },
  REPLACED: { zh: '已换发', en: 'Replaced' },
  VOID: { zh: '已作废', en: 'Void' },
} as const;
export type FormDocumentState = keyof typeof FORM_DOCUMENT_STATES;

/** A printed form with its number. */
export const formDocumentMachine = defineMachine({
  name: 'formDocument',
  states: FORM_DOCUMENT_STATES,
  moves: [
    {
      key: 'form.issue',
      label: { zh: '开具', en: 'Issue' },
      from: ['NONE'],
      to: 'ISSUED',
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', IO: 'Y', SY: 'Y' },
    },
    {
      key: 'form.deliver',
      label: { zh: '送达', en: 'Deliver' },
      from: ['ISSUED'],
      to: 'DELIVERED',
      next: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', IO: 'Y', SY: 'Y' },
    },
    {
      key: 'form.replace',
      label: { zh: '换发', en: 'Replace' },
      from: ['ISSUED', 'DELIVERED'],
      to: 'REPLACED',
      seldom: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', IO: 'Y' },
    },
    {
      key: 'form.void',
      label: { zh: '作废', en: 'Void' },
      from: ['ISSUED', 'DELIVERED'],
      to: 'VOID',
      seldom: true,
      who: { OP: 'Y', CO: 'Y', IO: 'Y' },
      reason: true,
    },
  ],
});
