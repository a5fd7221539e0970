import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { Conversion } from './conversion.entity.js';
import { ConversionKind } from './suggestion.enums.js';

/** What suggestions turned into; a row is made where a suggestion is closed (model §2.4). */
export const conversionRegister = defineRegister({
  name: 'Conversion',
  zh: '结果转化',
  en: 'Conversion',
  idKind: 'cnv',
  reading: 'SUGGESTION_TEXT',
  offers: ['edit', 'void'],
  natural: ['subject', 'convertedOn'],
  order: [['convertedOn', 'desc']],
  entity: Conversion,
  columns: {
    subject: column.text('转化成果', 'Subject', 200),
    kind: column.choice(ConversionKind, '类别', 'Kind'),
    document: column.text('文件', 'Document', 200).optional(),
    convertedOn: column.date('转化日期', 'Converted on').notLater(),
  },
});
