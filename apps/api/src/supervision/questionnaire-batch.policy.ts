import type { Concept } from '../platform/operation/concept.js';
import { QuestionnaireBatch } from './questionnaire.entity.js';

/** Questionnaires belong to the place where they were issued. */
export const questionnaireBatchConcept: Concept<QuestionnaireBatch> = {
  name: 'questionnaireBatch',
  idKind: 'qbt',
  entity: QuestionnaireBatch,
  reading: 'PROJECT_WORK',
  subjectOf: ({ districtCode, townCode, villageCode }) => ({ districtCode, townCode, villageCode, units: [], selves: [] }),
};
