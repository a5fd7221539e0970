import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ServiceCountKind } from './project-ledgers.enums.js';
import { ofProject, projectColumn } from './project.target.js';

/** Services issued, redeemed, needed and served in a period; no person is named (model §2.6). */
export const serviceCountRegister = defineRegister({
  name: 'ServiceCount',
  zh: '服务计数',
  en: 'Service count',
  idKind: 'svc',
  reading: 'PROJECT_WORK',
  owner: ofProject,
  natural: ['projectId', 'kind', 'item', 'periodStart'],
  order: [['periodEnd', 'desc']],
  columns: {
    projectId: projectColumn(),
    kind: column.choice(ServiceCountKind, '类别', 'Kind'),
    item: column.text('服务项目', 'Service', 80),
    quantity: column.int('数量', 'Quantity'),
    periodStart: column.date('起始日期', 'From'),
    periodEnd: column.date('截止日期', 'Until').notLater(),
  },
  check({ periodStart, periodEnd }, refuse) {
    if (periodEnd < periodStart) refuse('INVALID', 'periodEnd');
  },
});
