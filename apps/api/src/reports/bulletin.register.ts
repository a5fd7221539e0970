import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';

/** Bulletins of units over a period (model §2.8). */
export const bulletinRegister = defineRegister({
  name: 'Bulletin',
  zh: '工作简报',
  en: 'Bulletin',
  idKind: 'bul',
  reading: 'BRIEFING',
  natural: ['title', 'periodEnd'],
  order: [['periodEnd', 'desc']],
  columns: {
    title: column.text('标题', 'Title', 120),
    units: column.text('通报单位', 'Units', 200),
    periodStart: column.date('起始日期', 'From'),
    periodEnd: column.date('截止日期', 'Until'),
    issuedOn: column.date('印发日期', 'Issued on').notLater().optional(),
    body: column.longText('正文', 'Text', 20_000),
  },
  check({ periodStart, periodEnd }, refuse) {
    if (periodEnd < periodStart) refuse('INVALID', 'periodEnd');
  },
});
