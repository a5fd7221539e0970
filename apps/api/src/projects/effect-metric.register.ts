import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ofProject, projectColumn } from './project.target.js';

/** What a project changed, measured before and after (model §2.6). */
export const effectMetricRegister = defineRegister({
  name: 'EffectMetric',
  zh: '成效指标',
  en: 'Effect metric',
  idKind: 'efm',
  reading: 'PROJECT_WORK',
  owner: ofProject,
  natural: ['projectId', 'name', 'valueDate'],
  order: [['valueDate', 'desc']],
  columns: {
    projectId: projectColumn(),
    name: column.text('指标', 'Metric', 80),
    unit: column.text('计量单位', 'Unit', 20),
    baseValue: column.decimal('基期值', 'Value before'),
    baseDate: column.date('基期日期', 'Measured before on'),
    value: column.decimal('现值', 'Value'),
    valueDate: column.date('测量日期', 'Measured on').notLater(),
  },
  check({ baseDate, valueDate }, refuse) {
    if (valueDate < baseDate) refuse('INVALID', 'valueDate');
  },
});
