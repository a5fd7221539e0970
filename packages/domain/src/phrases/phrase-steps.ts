import type { Decimal } from 'decimal.js';
import { Exact } from '../exact.js';
import type { PhraseRule } from '../code-lists/report-codes.js';

/** The steps to which figures are rounded; data of the district. */
export interface PhraseSteps {
  /** A step is one of these digits followed by any number of zeros. */
  readonly digits: readonly number[];
  /** A step is taken when rounding to it moves the value by at most so many percent of it… */
  readonly lossPercent: string;
  /** …or by at most so many units: things counted, yuan, percentage points. */
  readonly lossUnits: string;
}

export const DEFAULT_PHRASE_STEPS: PhraseSteps = { digits: [1, 5], lossPercent: '1', lossUnits: '2' };

/** Rules whose base number is a multiple of a step. */
export type SteppedRule = Extract<PhraseRule, 'OVER' | 'FLOOR_YU' | 'NEARLY' | 'ABOUT'>;

/** NEARLY: the value reaches at least this share of the base number that a writer chose. */
const NEARLY_FROM = '0.95';
/** ABOUT: the base number that a writer chose is so near to the value. */
const ABOUT_WITHIN = '0.02';

/** The multiple of a step that a rule names: the one below, the one above or the nearest, half-up. */
export function baseOf(rule: SteppedRule | 'AT_LEAST', value: Decimal, step: Decimal): Decimal {
  const steps = value.dividedBy(step);
  if (rule === 'NEARLY') return steps.ceil().times(step);
  return (rule === 'ABOUT' ? steps.toDecimalPlaces(0) : steps.floor()).times(step);
}

/** Whether rounding to a base number loses no more than the district allows. */
function losesLittle(value: Decimal, base: Decimal, steps: PhraseSteps): boolean {
  const loss = value.minus(base).abs();
  return loss.lte(value.abs().times(steps.lossPercent).dividedBy(100)) || loss.lte(steps.lossUnits);
}

/** The largest step whose base number is above 0 and loses little; undefined where there is none. */
export function chosenStep(
  rule: SteppedRule,
  value: Decimal,
  steps: PhraseSteps = DEFAULT_PHRASE_STEPS,
): Decimal | undefined {
  // One power above the digits of the value: 99 may be called nearly 100.
  const highest = value.trunc().abs().toFixed(0).length;
  const digits = steps.digits.toSorted((first, second) => second - first);
  for (let power = highest; power >= 0; power -= 1) {
    for (const digit of digits) {
      const step = new Exact(10).pow(power).times(digit);
      const base = baseOf(rule, value, step);
      if (base.gt(0) && losesLittle(value, base, steps)) return step;
    }
  }
  return undefined;
}

/**
 * Whether a phrase is true of a value. A base number that loses no more than the steps allow needs the plain
 * condition of its rule; one that a writer chose otherwise must be near enough besides.
 */
export function isPhraseTrue(
  rule: Exclude<PhraseRule, 'TEXT'>,
  value: Decimal,
  base: Decimal,
  steps: PhraseSteps = DEFAULT_PHRASE_STEPS,
): boolean {
  switch (rule) {
    case 'EXACT':
      return value.eq(base);
    case 'OVER':
    case 'FLOOR_YU':
      return base.gt(0) && value.gt(base);
    case 'AT_LEAST':
      return base.gt(0) && value.gte(base);
    case 'NEARLY':
      return base.gt(0) && value.lt(base) && (value.gte(base.times(NEARLY_FROM)) || losesLittle(value, base, steps));
    case 'ABOUT':
      return (
        base.gt(0) &&
        (value.minus(base).abs().lte(value.times(ABOUT_WITHIN)) || losesLittle(value, base, steps))
      );
  }
}
