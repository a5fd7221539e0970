import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { conversionRegister } from './conversion.register.js';
import { OutcomeAssessment } from './outcome-assessment.entity.js';

const score = (zh: string, en: string) => column.int(zh, en, 1, 5).of('分', 'points');

/** Later checks of what a suggestion brought (model §2.4). */
export const outcomeAssessmentRegister = defineRegister({
  name: 'OutcomeAssessment',
  zh: '长期动态评估',
  en: 'Outcome assessment',
  idKind: 'oas',
  reading: 'SUGGESTION_TEXT',
  natural: ['conversionId', 'assessedOn'],
  order: [['assessedOn', 'desc']],
  entity: OutcomeAssessment,
  columns: {
    conversionId: column.reference(() => conversionRegister.target, 'cnv', '结果转化', 'Conversion'),
    assessedOn: column.date('评估日期', 'Assessed on').notLater(),
    economicScore: score('经济效益得分', 'Economic score'),
    socialScore: score('社会效益得分', 'Social score'),
    environmentalScore: score('生态效益得分', 'Environmental score'),
    economic: column.longText('经济效益', 'Economic benefit'),
    social: column.longText('社会效益', 'Social benefit'),
    environmental: column.longText('生态效益', 'Environmental benefit'),
  },
});
