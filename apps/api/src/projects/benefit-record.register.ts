import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { BenefitRecord } from './project-output.entity.js';
import { ofProject, projectColumn } from './project.target.js';

/** Person-times that benefited from a project in a period; no person is named (model §2.6). */
export const benefitRecordRegister = defineRegister({
  name: 'BenefitRecord',
  zh: '受益记录',
  en: 'Benefit record',
  idKind: 'bft',
  reading: 'PROJECT_WORK',
  owner: ofProject,
  natural: ['projectId', 'periodStart', 'periodEnd'],
  order: [['periodEnd', 'desc']],
  entity: BenefitRecord,
  columns: {
    projectId: projectColumn(),
    periodStart: column.date('起始日期', 'From'),
    periodEnd: column.date('截止日期', 'Until').notLater(),
    personTimes: column.int('受益人次', 'Person-times').of('人次', 'person-times'),
    persons: column.int('受益人数', 'Persons').of('人', 'persons').optional(),
    basis: column.text('统计依据', 'Basis', 200),
  },
  check({ periodStart, periodEnd, persons, personTimes }, refuse) {
    if (periodEnd < periodStart) refuse('INVALID', 'periodEnd');
    if (persons !== undefined && persons > personTimes) refuse('INVALID', 'persons');
  },
});
