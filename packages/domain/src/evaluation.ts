import { Decimal } from 'decimal.js';
import type { Grade } from './code-lists/project-codes.js';
import type { Dimension } from './code-lists/supervision-codes.js';
import { addMonths } from './iso-date.js';
import { compareAmounts, percentOf, ratioOf, sumAmounts } from './money.js';
import type { Numeric } from './exact.js';

/** A dimension of a scheme with its weight in percent. */
export interface WeightedDimension {
  readonly code: Dimension;
  readonly weight: Numeric;
}

/** What of a scheme decides a grade. */
export interface GradingRules {
  readonly dimensions: readonly WeightedDimension[];
  readonly excellentFrom: Numeric;
  readonly goodFrom: Numeric;
  readonly minRaters: number;
  readonly minSample: number;
}

export const DEFAULT_GRADING: GradingRules = {
  dimensions: [
    { code: 'SATISFACTION', weight: 40 },
    { code: 'SUPERVISION', weight: 25 },
    { code: 'PROGRESS', weight: 15 },
    { code: 'QUALITY', weight: 10 },
    { code: 'PARTICIPATION', weight: 10 },
  ],
  excellentFrom: 90,
  goodFrom: 75,
  minRaters: 3,
  minSample: 10,
};

/** 0 to 100 by dimension; a dimension without data is absent or null. */
export type DimensionScores = Readonly<Partial<Record<Dimension, Numeric | null>>>;

export type SchemeProblem =
  | 'GUARD_WEIGHTS_100'
  | 'GUARD_SATISFACTION_WEIGHT'
  | 'GUARD_DIMENSION_TWICE'
  | 'GUARD_WEIGHT_NEGATIVE';

/** What is wrong with the weights of a scheme: they sum to 100 and none is above SATISFACTION. */
export function schemeProblems(dimensions: readonly WeightedDimension[]): SchemeProblem[] {
  const problems: SchemeProblem[] = [];
  if (sumAmounts(dimensions.map(({ weight }) => weight)) !== '100.00') problems.push('GUARD_WEIGHTS_100');
  const satisfaction = dimensions.find(({ code }) => code === 'SATISFACTION')?.weight ?? 0;
  if (dimensions.some(({ weight }) => compareAmounts(weight, satisfaction) > 0))
    problems.push('GUARD_SATISFACTION_WEIGHT');
  if (new Set(dimensions.map(({ code }) => code)).size !== dimensions.length)
    problems.push('GUARD_DIMENSION_TWICE');
  if (dimensions.some(({ weight }) => compareAmounts(weight, 0) < 0)) problems.push('GUARD_WEIGHT_NEGATIVE');
  return problems;
}

/**
 * Score of a project in a round: Σ weight × score ÷ Σ weight, two decimals half-up. A dimension without data
 * leaves both sums; null when none has data.
 */
export function scoreOf(dimensions: readonly WeightedDimension[], scores: DimensionScores): string | null {
  let points = new Decimal(0);
  let weights = new Decimal(0);
  for (const { code, weight } of dimensions) {
    const score = scores[code];
    if (score === undefined || score === null) continue;
    points = points.plus(new Decimal(weight).times(score));
    weights = weights.plus(weight);
  }
  return ratioOf(points.toFixed(), weights.toFixed());
}

/** The grade of a score as it is shown, with its two decimals. */
export function gradeOf(score: string, rules: Pick<GradingRules, 'excellentFrom' | 'goodFrom'>): Grade {
  if (compareAmounts(score, rules.excellentFrom) >= 0) return 'EXCELLENT';
  return compareAmounts(score, rules.goodFrom) >= 0 ? 'GOOD' : 'FAIR';
}

/** The data of one project in a round. */
export interface RoundData {
  readonly scores: DimensionScores;
  /** Distinct supervisors reached. */
  readonly raters: number;
  /** Valid answers that name the project. */
  readonly sampleSize: number;
}

/** Score and grade. With both too few raters and too few answers, or no data at all, NOT_RATED without a score. */
export function evaluate(rules: GradingRules, data: RoundData): { score: string | null; grade: Grade } {
  const isTooSmall = data.raters < rules.minRaters && data.sampleSize < rules.minSample;
  const score = isTooSmall ? null : scoreOf(rules.dimensions, data.scores);
  return score === null ? { score: null, grade: 'NOT_RATED' } : { score, grade: gradeOf(score, rules) };
}

/** SATISFACTION: share of the top three of five ratings among the valid ones; null without a valid one. */
export function satisfactionScore(topThree: number, valid: number): string | null {
  return percentOf(topThree, valid);
}

/** SUPERVISION: mean of the scores that reached supervisors gave for progress, upkeep and effect. */
export function supervisionScore(scores: readonly number[]): string | null {
  return ratioOf(sumAmounts(scores), scores.length);
}

/** PROGRESS: ten points off for each month of delay, at most all. */
export function progressScore(months: number): string {
  return sumAmounts([100, -10 * Math.min(10, Math.max(0, months))]);
}

/** QUALITY: accepted without defects, with defects repaired, or with defects open; null before acceptance. */
export function qualityScore(result: 'CLEAN' | 'REPAIRED' | 'OPEN_DEFECTS' | null): string | null {
  return result === null ? null : { CLEAN: '100.00', REPAIRED: '80.00', OPEN_DEFECTS: '40.00' }[result];
}

/** PARTICIPATION: twenty points for each stage in which residents took part, at most 100. */
export function participationScore(stages: number): string {
  return sumAmounts([Math.min(100, 20 * Math.max(0, stages))]);
}

/** Full months of delay between the planned end and the completion, or the day of asking while it is not complete. */
export function delayMonths(plannedEndOn: string, endOn: string): number {
  let months = 0;
  while (addMonths(plannedEndOn, months + 1) <= endOn) months += 1;
  return months;
}

/** What QUALITY rests on: the checks of the finished work in their order, and findings that are no mere information. */
export interface QualityFacts {
  readonly checks: readonly { readonly result: 'PASS' | 'FAIL'; readonly defects: string | null }[];
  readonly openFindings: number;
}

/**
 * The state of a project's quality: open defects while the last check failed or a finding is open; repaired where a
 * check had found defects before the work passed; null before the first check.
 */
export function qualityOf({ checks, openFindings }: QualityFacts): 'CLEAN' | 'REPAIRED' | 'OPEN_DEFECTS' | null {
  const last = checks.at(-1);
  if (!last) return null;
  if (last.result === 'FAIL' || openFindings > 0) return 'OPEN_DEFECTS';
  return checks.some(({ result, defects }) => result === 'FAIL' || Boolean(defects)) ? 'REPAIRED' : 'CLEAN';
}
