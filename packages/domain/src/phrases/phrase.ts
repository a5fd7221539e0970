import type { Decimal } from 'decimal.js';
import { isCodeOf } from '../code-lists/label.js';
import type { CodeList } from '../code-lists/label.js';
import { EVALUATION_PERIODS } from '../code-lists/supervision-codes.js';
import { Exact } from '../exact.js';
import type { Numeric } from '../exact.js';
import { numeralOf } from './numerals.js';
import { PERCENT_UNIT } from './phrase-codes.js';
import type { FigureStyle, PhraseRule } from '../code-lists/report-codes.js';
import type { PhraseRefusal } from './phrase-codes.js';
import { baseOf, chosenStep, DEFAULT_PHRASE_STEPS, isPhraseTrue } from './phrase-steps.js';
import type { PhraseSteps } from './phrase-steps.js';
import { printNumber } from './print-number.js';

/** A figure and how it shall be said. */
export interface PhraseWish {
  /** Money in yuan, rates in percent, a code for TEXT; null is 'no data'. */
  readonly value: Numeric | null;
  readonly rule: PhraseRule;
  readonly style: FigureStyle;
  /** The printed unit; money finds its own (亿元, 万元, 元), ratios have none. */
  readonly unit: string;
  /** A looser or narrower step that the writer chose. */
  readonly step?: Numeric;
  readonly steps?: PhraseSteps;
  /** The list that a TEXT code comes from. */
  readonly words?: CodeList;
}

/** A phrase that is true of its value. */
export interface Phrase {
  readonly text: string;
  /** EXACT where the value is the round number itself. */
  readonly rule: PhraseRule;
  /** The base number N; null for a word. */
  readonly base: string | null;
}

export type PhraseAnswer = Phrase | { readonly refused: PhraseRefusal };

const DECIMAL = /^-?\d+(\.\d+)?$/;

function exactValue(value: Numeric): Decimal | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? new Exact(value) : undefined;
  return DECIMAL.test(value) ? new Exact(value) : undefined;
}

function exactPhrase(value: Decimal, style: FigureStyle, unit: string): PhraseAnswer {
  // Two decimals are what is printed; cutting more of them would say something else than the value.
  if (value.decimalPlaces() > 2) return { refused: 'GUARD_PHRASE_UNTRUE' };
  return { text: printNumber(value, 'EXACT', style, unit), rule: 'EXACT', base: value.toFixed() };
}

function textPhrase({ value, unit, words = EVALUATION_PERIODS }: PhraseWish): PhraseAnswer {
  const word = isCodeOf(words, value)
    ? words[value]?.zh
    : numeralOf(DECIMAL.test(String(value)) ? Number(value) : Number.NaN, unit !== '');
  return word === undefined
    ? { refused: 'GUARD_PHRASE_NO_WORD' }
    : { text: word + unit, rule: 'TEXT', base: null };
}

/** The step of a wish: the writer's, the whole percent of AT_LEAST, or the largest that loses little. */
function stepOf(rule: Exclude<PhraseRule, 'EXACT' | 'TEXT'>, value: Decimal, wish: PhraseWish) {
  if (wish.step !== undefined) {
    const step = exactValue(wish.step);
    return step?.gt(0) === true ? step : undefined;
  }
  return rule === 'AT_LEAST' ? new Exact(1) : chosenStep(rule, value, wish.steps);
}

/**
 * A figure in words. Its base number is computed from the value, never typed; where the value is that number, the
 * phrase is EXACT; a phrase that would be untrue of the value is refused.
 */
export function phraseOf(wish: PhraseWish): PhraseAnswer {
  const { rule, style, unit, steps = DEFAULT_PHRASE_STEPS } = wish;
  if (wish.value === null) return { refused: 'GUARD_PHRASE_NO_DATA' };
  if (rule === 'TEXT') return textPhrase(wish);
  const value = exactValue(wish.value);
  if (value === undefined) return { refused: 'GUARD_PHRASE_NO_DATA' };
  if (rule === 'AT_LEAST' && unit !== PERCENT_UNIT) return { refused: 'GUARD_PHRASE_RATES_ONLY' };
  if (rule === 'EXACT' || value.isZero()) return exactPhrase(value, style, unit);
  const step = stepOf(rule, value, wish);
  if (step === undefined) return { refused: 'GUARD_PHRASE_NO_STEP' };
  const base = baseOf(rule, value, step);
  if (base.eq(value)) {
    // A writer who chose the step asked for these words, and they would not be true.
    return wish.step === undefined || isPhraseTrue(rule, value, base, steps)
      ? exactPhrase(value, style, unit)
      : { refused: 'GUARD_PHRASE_UNTRUE' };
  }
  return isPhraseTrue(rule, value, base, steps)
    ? { text: printNumber(base, rule, style, unit), rule, base: base.toFixed() }
    : { refused: 'GUARD_PHRASE_UNTRUE' };
}
