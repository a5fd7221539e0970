import type { RegisterTarget } from '../platform/register/target.js';
import { evaluationRoundShape } from './admin/evaluation.shape.js';
import { EvaluationRound } from './admin/evaluation.type.js';

/** A round as registers refer to it, by its period. */
export const evaluationRoundTarget: RegisterTarget = {
  idKind: 'rnd',
  table: 'evaluation_round',
  type: () => EvaluationRound,
  shape: () => evaluationRoundShape,
  key: 'id',
  names: ['period'],
  list: 'evaluationRounds',
};
