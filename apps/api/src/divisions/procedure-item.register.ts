import { DEADLINES } from '@doorstep/domain/deadlines';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ProcedureStep } from './division-ledgers.enums.js';

/** The items of the working procedure, 1 to 54, versioned by their span (model §2.1). */
export const procedureItemRegister = defineRegister({
  name: 'ProcedureItem',
  zh: '流程事项',
  en: 'Procedure item',
  idKind: 'pci',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  natural: ['no', 'validFrom'],
  order: [['no', 'asc']],
  columns: {
    no: column.int('序号', 'Number', 1, 54),
    step: column.choice(ProcedureStep, '环节', 'Step'),
    title: column.text('事项', 'Item', 200),
    ownerRole: column.text('责任岗位', 'Who does it', 60),
    limitKey: column
      .text('期限键', 'Key of its limit', 60)
      .checked((key) => (Object.hasOwn(DEADLINES, key) ? undefined : 'INVALID'))
      .optional(),
    formKind: column.text('表单种类', 'Kind of its form', 60).optional(),
    validFrom: column.date('启用日期', 'In use from'),
    validTo: column.date('停用日期', 'In use until').optional(),
  },
  check({ validFrom, validTo }, refuse) {
    if (validTo && validTo <= validFrom) refuse('INVALID', 'validTo');
  },
});
