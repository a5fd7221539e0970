import { DEADLINES } from '@doorstep/domain/deadlines';
import { DEADLINE_UNITS } from '@doorstep/domain/deadlines/deadline-policy';
import { DeadlinePolicy } from './deadline-policy.entity.js';
import { enumOf } from './graph/enums.js';
import { column } from './register/column.js';
import { defineRegister } from './register/define-register.js';

export const DeadlineUnit = enumOf('DeadlineUnit', '期限单位', 'Unit of a limit', DEADLINE_UNITS);

/** The limits of model §6 as the district sets them. What was in force stays; another value begins on another day. */
export const deadlinePolicyRegister = defineRegister({
  name: 'DeadlinePolicy',
  list: 'deadlinePolicies',
  zh: '办理期限',
  en: 'Limit',
  idKind: 'dlp',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  canBeVoid: false,
  natural: ['key', 'validFrom'],
  order: [['key', 'asc'], ['validFrom', 'desc']],
  entity: DeadlinePolicy,
  columns: {
    key: column.text('期限键', 'Key of the limit', 60).checked((key) => (Object.hasOwn(DEADLINES, key) ? undefined : 'INVALID')),
    amount: column.int('数量', 'Amount', -366, 3_660),
    unit: column.choice(DeadlineUnit, '单位', 'Unit'),
    startEvent: column.text('起算点', 'Counted from', 120),
    basis: column.text('依据', 'Basis', 200),
    validFrom: column.date('生效日期', 'In force from'),
  },
  guard(act, { validFrom }, row) {
    const begun = row ? String(row['validFrom']) <= act.today : false;
    if (begun || validFrom <= act.today) act.refuse('INVALID', 'validFrom');
  },
});
