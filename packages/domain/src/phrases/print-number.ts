import type { Decimal } from 'decimal.js';
import { Exact } from '../exact.js';
import { PERCENT_UNIT, SECOND_UNIT } from './phrase-codes.js';
import type { FigureStyle, PhraseRule } from '../code-lists/report-codes.js';

const TEN_THOUSAND = new Exact(10_000);
const HUNDRED_MILLION = new Exact(100_000_000);

/** A number as it is printed: digits, the word that enlarges them (万, 亿), and the unit. */
interface Printed {
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
}

/** The largest of 亿 and 万 that a number reaches and in which two decimals are enough for it. */
function scaled(value: Decimal): { readonly digits: string; readonly scale: string } | undefined {
  const scales = [
    ['亿', HUNDRED_MILLION],
    ['万', TEN_THOUSAND],
  ] as const;
  for (const [scale, size] of scales) {
    const number = value.dividedBy(size);
    if (value.abs().gte(size) && number.decimalPlaces() <= 2) return { digits: number.toFixed(), scale };
  }
  return undefined;
}

/** Digits in full: rates and ratios with two decimals when they are the value itself, a count as it is. */
function plainDigits(value: Decimal, rule: PhraseRule, unit: string): string {
  const isRatio = unit === '' || unit === PERCENT_UNIT;
  return rule === 'EXACT' && isRatio ? value.toFixed(2) : value.toFixed();
}

function printed(value: Decimal, rule: PhraseRule, style: FigureStyle, unit: string): Printed {
  if (style === 'MONEY') {
    const large = scaled(value);
    if (large) return { digits: large.digits, scale: '', unit: `${large.scale}元` };
    return { digits: value.isInteger() ? value.toFixed() : value.toFixed(2), scale: '', unit: '元' };
  }
  const large = style === 'COUNT_WAN' ? scaled(value) : undefined;
  return large ? { ...large, unit } : { digits: plainDigits(value, rule, unit), scale: '', unit };
}

/** Minutes and two-digit seconds. 余 belongs behind a number of one unit, so that rule keeps to seconds. */
function duration(value: Decimal): string {
  const seconds = value.mod(60);
  return `${value.minus(seconds).dividedBy(60).toFixed()}分${seconds.toFixed().padStart(2, '0')}秒`;
}

/** A base number with its unit and the words of its rule. */
export function printNumber(value: Decimal, rule: PhraseRule, style: FigureStyle, unit: string): string {
  const isLong = unit === SECOND_UNIT && rule !== 'FLOOR_YU' && value.isInteger() && value.gte(60);
  const { digits, scale, unit: printedUnit } = printed(value, rule, style, unit);
  const number = isLong ? duration(value) : digits + scale;
  const shownUnit = isLong ? '' : printedUnit;
  switch (rule) {
    case 'OVER':
      return `${style === 'SHORT' ? '超' : '超过'}${number}${shownUnit}`;
    case 'FLOOR_YU':
      return `${number}余${shownUnit}`;
    case 'NEARLY':
      return `近${number}${shownUnit}`;
    case 'ABOUT':
      return `约${number}${shownUnit}`;
    case 'AT_LEAST':
      return `${number}${shownUnit}以上`;
    case 'EXACT':
    case 'TEXT':
      return number + shownUnit;
  }
}
