import type { Register } from '../platform/register/register.js';
import { appraisalOpinionRegister } from './appraisal-opinion.register.js';
import { questionnaireRegister } from './questionnaire.register.js';
import { showcaseRoundRegister } from './showcase-round.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const supervisionRegisters: readonly Register[] = [
  questionnaireRegister,
  appraisalOpinionRegister,
  showcaseRoundRegister,
];
