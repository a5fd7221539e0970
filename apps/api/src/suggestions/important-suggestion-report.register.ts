import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { suggestionTarget } from './suggestion.target.js';

/** Reports to leaders on important suggestions, with what they instructed (model §2.4). */
export const importantSuggestionReportRegister = defineRegister({
  name: 'ImportantSuggestionReport',
  zh: '重要建议报告',
  en: 'Report on important suggestions',
  idKind: 'isr',
  reading: 'BRIEFING',
  isOwnUnits: true,
  natural: ['no'],
  order: [['submittedAt', 'desc']],
  columns: {
    no: column.text('编号', 'Number', 24).seen('res'),
    title: column.text('标题', 'Title', 120).seen('res'),
    submittedAt: column.instant('报送时间', 'Submitted at').seen('res'),
    readers: column.text('报送对象', 'Readers', 200).seen('res'),
    suggestionIds: column.references(() => suggestionTarget, 'sug', '建议', 'Suggestions').seen('res'),
    body: column.longText('正文', 'Text', 20_000).seen('res'),
    instruction: column.longText('批示', 'Instruction').seen('res').optional(),
    instructedOn: column.date('批示日期', 'Instructed on').notLater().seen('res').optional(),
    result: column.longText('落实情况', 'What came of it').seen('res').optional(),
  },
  check({ instruction, instructedOn }, refuse) {
    if (instruction && !instructedOn) refuse('REQUIRED', 'instructedOn');
    if (instructedOn && !instruction) refuse('REQUIRED', 'instruction');
  },
});
