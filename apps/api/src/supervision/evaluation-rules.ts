import type { GradingRules, WeightedDimension } from '@doorstep/domain/evaluation';
import type { EvaluationScheme } from './evaluation-scheme.entity.js';

/** The dimensions of a scheme as they are stored: code, weight in percent, where the data comes from. */
export interface StoredDimension extends WeightedDimension {
  readonly source?: string | null;
}

/** What of a scheme decides a grade. */
export function rulesOf(scheme: EvaluationScheme): GradingRules {
  return {
    dimensions: scheme.dimensions as readonly StoredDimension[],
    excellentFrom: scheme.excellentThreshold,
    goodFrom: scheme.goodThreshold,
    minRaters: scheme.minRaters,
    minSample: scheme.minSample,
  };
}
