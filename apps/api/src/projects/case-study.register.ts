import { findPersonalData } from '@doorstep/domain/text-safety';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Operation } from '../platform/operation/operation.js';
import type { Register } from '../platform/register/register.js';
import { suggestionTarget } from '../suggestions/suggestion.target.js';
import { CaseStudy } from './case-study.entity.js';
import { projectTarget } from './project.target.js';
import { publishCase } from './publish-case.js';

const clean = (text: string) => (findPersonalData(text).length > 0 ? 'PERSONAL_DATA' : undefined);

/** Published examples; who publishes one has checked its words (model §2.4). */
export const caseStudyRegister: Register = defineRegister({
  name: 'CaseStudy',
  list: 'caseStudies',
  zh: '典型案例',
  en: 'Case study',
  idKind: 'cas',
  reading: 'PUBLIC_DATA',
  natural: ['title'],
  entity: CaseStudy,
  operations: () => [publishCase(caseStudyRegister) as Operation],
  columns: {
    title: column.text('标题', 'Title', 120).seen('pub'),
    process: column.longText('做法', 'What was done', 8_000).seen('pub').checked(clean),
    result: column.longText('成效', 'What came of it', 8_000).seen('pub').checked(clean),
    suggestionIds: column.references(() => suggestionTarget, 'sug', '相关建议', 'Suggestions'),
    projectIds: column.references(() => projectTarget, 'prj', '相关项目', 'Projects').seen('pub'),
    places: column.texts('发布渠道', 'Where it is shown', 120),
    publishedOn: column.date('发布日期', 'Published on').optional().readOnly(),
  },
});
