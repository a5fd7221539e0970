import { defineMachine } from './machine.js';

export const IMPORT_STATES = {
  UPLOADED: { zh: '已上传', en: 'Uploaded' },
  CHECKED: { zh: '已校验', en: 'Checked' },
  APPLIED: { zh: '已导入', en: 'Applied' },
  REFUSED: { zh: '已拒绝', en: 'Refused' },
  UNDONE: { zh: '已撤销', en: 'Undone' },
} as const;
export type ImportState = keyof typeof IMPORT_STATES;

/** One file brought into a register. */
export const importMachine = defineMachine({
  name: 'import',
  states: IMPORT_STATES,
  moves: [
    {
      key: 'import.upload',
      label: { zh: '上传', en: 'Upload' },
      from: ['NONE'],
      to: 'UPLOADED',
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'import.check',
      label: { zh: '校验', en: 'Check' },
      from: ['UPLOADED'],
      to: 'CHECKED',
      who: { SY: 'Y' },
    },
    {
      key: 'import.apply',
      label: { zh: '导入', en: 'Apply' },
      from: ['CHECKED'],
      to: 'APPLIED',
      next: true,
      who: { TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'import.refuse',
      label: { zh: '拒绝', en: 'Refuse' },
      from: ['UPLOADED', 'CHECKED'],
      to: 'REFUSED',
      seldom: true,
      who: { SY: 'Y', TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y' },
    },
    {
      key: 'import.undo',
      label: { zh: '撤销导入', en: 'Undo' },
      from: ['APPLIED'],
      to: 'UNDONE',
      seldom: true,
      who: { OP: 'Y' },
    },
  ],
});
