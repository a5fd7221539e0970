import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';

/** Questions that residents often ask (model §2.8). */
export const faqEntryRegister = defineRegister({
  name: 'FaqEntry',
  list: 'faqEntries',
  zh: '常见问题',
  en: 'Frequent question',
  idKind: 'faq',
  reading: 'PUBLIC_DATA',
  natural: ['question'],
  order: [['sortOrder', 'asc']],
  columns: {
    question: column.text('问题', 'Question', 200).seen('pub'),
    sortOrder: column.int('排序', 'Order', 0, 9_999).startsWith(0),
    answer: column.longText('回答', 'Answer').seen('pub'),
  },
});
