import type { Concept } from '../platform/operation/concept.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';

/** A scheme belongs to the district; its rules are no secret. */
export const evaluationSchemeConcept: Concept<EvaluationScheme> = {
  name: 'evaluationScheme',
  idKind: 'sch',
  entity: EvaluationScheme,
  reading: 'PUBLIC_DATA',
  subjectOf: (row) => ({ districtCode: row.districtCode, units: [], selves: [] }),
};
