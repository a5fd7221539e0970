import { sectorRegister } from '../divisions/sector.register.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';

/** Words that help a resident to put a matter (model §2.8). */
export const suggestionTemplateRegister = defineRegister({
  name: 'SuggestionTemplate',
  zh: '建议模板',
  en: 'Suggestion template',
  idKind: 'stp',
  reading: 'PUBLIC_DATA',
  natural: ['title'],
  order: [['title', 'asc']],
  columns: {
    title: column.text('标题', 'Title', 120).seen('pub'),
    sectorId: column.reference(() => sectorRegister.target, 'sct', '领域', 'Sector').seen('pub').optional(),
    hints: column.longText('填写提示', 'Hints', 2_000).seen('pub'),
  },
});
