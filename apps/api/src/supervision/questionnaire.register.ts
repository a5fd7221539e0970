import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { solicitationTopicRegister } from '../suggestions/solicitation-topic.register.js';
import { Questionnaire } from './questionnaire.entity.js';

/** What residents are asked: sheets are issued in batches, and every answer rates (model §2.8). */
export const questionnaireRegister = defineRegister({
  name: 'Questionnaire',
  zh: '问卷',
  en: 'Questionnaire',
  idKind: 'qst',
  reading: 'PROJECT_WORK',
  natural: ['title'],
  entity: Questionnaire,
  columns: {
    title: column.text('问卷名称', 'Title', 120),
    includesAware: column.flag('询问是否知晓', 'Asks whether the project is known'),
    topicId: column.reference(() => solicitationTopicRegister.target, 'tpc', '征集议题', 'Topic').optional(),
    questions: column.texts('题目,每题一行', 'Questions, one a line', 500),
  },
  check({ questions }, refuse) {
    if ((questions ?? []).length === 0) refuse('REQUIRED', 'questions');
  },
});
