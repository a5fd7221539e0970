import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { FacilityStandard } from './facility-standard.entity.js';

/** What a facility must have, by class of place (model §2.6). */
export const facilityStandardRegister = defineRegister({
  name: 'FacilityStandard',
  zh: '设施标准',
  en: 'Facility standard',
  idKind: 'fst',
  reading: 'PUBLIC_DATA',
  natural: ['subject', 'class'],
  order: [['subject', 'asc'], ['class', 'asc']],
  entity: FacilityStandard,
  columns: {
    subject: column.text('设施', 'Facility', 80),
    class: column.text('类型', 'Class', 80),
    minArea: column.decimal('最小面积', 'Least area').of('平方米', 'm²'),
    staffMin: column.int('最少人员', 'Least staff').of('人', 'persons'),
    staffMax: column.int('最多人员', 'Most staff').of('人', 'persons').optional(),
    checklist: column.texts('检查项目', 'Checklist', 80),
  },
  check({ staffMin, staffMax }, refuse) {
    if (staffMax !== undefined && staffMax < staffMin) refuse('INVALID', 'staffMax');
  },
});
