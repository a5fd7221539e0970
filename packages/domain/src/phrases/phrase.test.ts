import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../code-lists/label.js';
import { Exact } from '../exact.js';
import { REFUSALS } from '../refusals.js';
import { FIGURE_STYLES, PHRASE_RULES } from '../code-lists/report-codes.js';
import type { FigureStyle, PhraseRule } from '../code-lists/report-codes.js';
import { DEFAULT_PHRASE_STEPS, isPhraseTrue } from './phrase-steps.js';
import { phraseOf } from './phrase.js';

type Row = readonly [value: string | number, rule: PhraseRule, style: FigureStyle, unit: string, text: string];

/** Every kind of sentence that the reports of the four districts hold. */
const REPORTED: readonly Row[] = [
  [1530, 'EXACT', 'PLAIN', '件', '1530件'],
  ['99.87', 'EXACT', 'PLAIN', '%', '99.87%'],
  [1612, 'OVER', 'PLAIN', '场', '超过1600场'],
  [2312, 'FLOOR_YU', 'PLAIN', '件', '2300余件'],
  [6964, 'NEARLY', 'PLAIN', '户', '近7000户'],
  [2880, 'EXACT', 'PLAIN', '条', '2880条'],
  [806, 'FLOOR_YU', 'PLAIN', '名', '800余名'],
  [151, 'FLOOR_YU', 'PLAIN', '场', '150余场'],
  [82, 'FLOOR_YU', 'PLAIN', '个', '80余个'],
  ['34986500.00', 'ABOUT', 'MONEY', '万元', '约3500万元'],
  [3624, 'FLOOR_YU', 'PLAIN', '场次', '3600余场次'],
  [11500, 'EXACT', 'PLAIN', '人次', '11500人次'],
  [2214, 'FLOOR_YU', 'PLAIN', '件', '2200余件'],
  [2502, 'FLOOR_YU', 'PLAIN', '件', '2500余件'],
  [3216, 'FLOOR_YU', 'PLAIN', '份', '3200余份'],
  ['98.22', 'AT_LEAST', 'PLAIN', '%', '98%以上'],
  ['QUARTER', 'TEXT', 'PLAIN', '', '每季度'],
  [3, 'TEXT', 'PLAIN', '个', '三个'],
  ['6500000.00', 'EXACT', 'MONEY', '万元', '650万元'],
  [856, 'FLOOR_YU', 'PLAIN', '条', '850余条'],
  [1409, 'FLOOR_YU', 'PLAIN', '篇', '1400余篇'],
  ['100.00', 'EXACT', 'PLAIN', '%', '100.00%'],
  ['148600000.00', 'EXACT', 'MONEY', '万元', '14860万元'],
  ['0.24', 'EXACT', 'PLAIN', '', '0.24'],
  ['1.20', 'EXACT', 'PLAIN', '', '1.20'],
  [672, 'FLOOR_YU', 'PLAIN', '名', '670余名'],
  [102, 'FLOOR_YU', 'PLAIN', '名', '100余名'],
  [1108, 'FLOOR_YU', 'PLAIN', '份', '1100余份'],
  [142, 'FLOOR_YU', 'PLAIN', '条', '140余条'],
  [1004, 'FLOOR_YU', 'PLAIN', '份', '1000余份'],
  [22, 'FLOOR_YU', 'PLAIN', '条', '20余条'],
  [553, 'FLOOR_YU', 'PLAIN', '名', '550余名'],
  [1006, 'FLOOR_YU', 'PLAIN', '件', '1000余件'],
  [7036, 'FLOOR_YU', 'PLAIN', '人', '7000余人'],
  [302, 'FLOOR_YU', 'PLAIN', '个', '300余个'],
  [1836, 'FLOOR_YU', 'PLAIN', '条', '1830余条'],
  ['30180000.00', 'FLOOR_YU', 'MONEY', '万元', '3000余万元'],
  ['36240000.00', 'FLOOR_YU', 'MONEY', '万元', '3600余万元'],
  ['119800000.00', 'ABOUT', 'MONEY', '亿元', '约1.2亿元'],
  [52318, 'FLOOR_YU', 'COUNT_WAN', '份', '5.2万余份'],
  [23120, 'FLOOR_YU', 'COUNT_WAN', '份', '2.3万余份'],
  ['503.00', 'OVER', 'SHORT', '%', '超500%'],
  [870000, 'EXACT', 'COUNT_WAN', '人次', '87万人次'],
  [185, 'EXACT', 'PLAIN', '秒', '3分05秒'],
];

/** What the rules say beyond those sentences. */
const FURTHER: readonly Row[] = [
  ['119812345.00', 'EXACT', 'MONEY', '元', '119812345元'],
  ['119810000.00', 'EXACT', 'MONEY', '元', '11981万元'],
  ['9999.50', 'EXACT', 'MONEY', '元', '9999.50元'],
  ['0.00', 'OVER', 'MONEY', '元', '0元'],
  [9999, 'EXACT', 'COUNT_WAN', '人', '9999人'],
  [123456, 'EXACT', 'COUNT_WAN', '人', '123456人'],
  [200_000_000, 'EXACT', 'COUNT_WAN', '次', '2亿次'],
  [1600, 'OVER', 'PLAIN', '场', '1600场'],
  ['98.00', 'AT_LEAST', 'PLAIN', '%', '98.00%'],
  [99, 'NEARLY', 'PLAIN', '户', '近100户'],
  ['-5.00', 'EXACT', 'PLAIN', '%', '-5.00%'],
  [59, 'EXACT', 'PLAIN', '秒', '59秒'],
  [60, 'EXACT', 'PLAIN', '秒', '1分00秒'],
  [182, 'FLOOR_YU', 'PLAIN', '秒', '180余秒'],
  [2, 'TEXT', 'PLAIN', '个', '两个'],
  [12, 'TEXT', 'PLAIN', '项', '十二项'],
  [40, 'TEXT', 'PLAIN', '项', '四十项'],
  [0, 'TEXT', 'PLAIN', '', '零'],
];

describe('a figure in words', () => {
  it.each(REPORTED.concat(FURTHER))('%s as %s, %s, %s is %s', (value, rule, style, unit, text) => {
    expect(phraseOf({ value, rule, style, unit })).toMatchObject({ text });
  });

  it.each([
    [1612, 'OVER', '场', 500, '超过1500场'],
    [6964, 'NEARLY', '户', 500, '近7000户'],
    ['98.22', 'AT_LEAST', '%', 5, '95%以上'],
    [1836, 'FLOOR_YU', '条', 100, '1800余条'],
  ] as const)('%s as %s %s takes the step %s that the writer chose', (value, rule, unit, step, text) => {
    expect(phraseOf({ value, rule, style: 'PLAIN', unit, step })).toMatchObject({ text });
  });

  it.each([
    [null, 'EXACT', '件', undefined, 'GUARD_PHRASE_NO_DATA'],
    ['many', 'OVER', '件', undefined, 'GUARD_PHRASE_NO_DATA'],
    [0.1, 'EXACT', '件', undefined, 'GUARD_PHRASE_NO_DATA'],
    ['99.8666', 'EXACT', '%', undefined, 'GUARD_PHRASE_UNTRUE'],
    [1600, 'OVER', '场', 100, 'GUARD_PHRASE_UNTRUE'],
    [9400, 'NEARLY', '户', 10_000, 'GUARD_PHRASE_UNTRUE'],
    [1030, 'ABOUT', '户', 100, 'GUARD_PHRASE_UNTRUE'],
    [1612, 'OVER', '场', 5000, 'GUARD_PHRASE_UNTRUE'],
    [1612, 'OVER', '场', 0, 'GUARD_PHRASE_NO_STEP'],
    ['0.40', 'OVER', '%', undefined, 'GUARD_PHRASE_NO_STEP'],
    [-12, 'OVER', '件', undefined, 'GUARD_PHRASE_NO_STEP'],
    [1530, 'AT_LEAST', '件', undefined, 'GUARD_PHRASE_RATES_ONLY'],
    ['0.40', 'AT_LEAST', '%', undefined, 'GUARD_PHRASE_UNTRUE'],
    ['WEEK', 'TEXT', '', undefined, 'GUARD_PHRASE_NO_WORD'],
    [100, 'TEXT', '个', undefined, 'GUARD_PHRASE_NO_WORD'],
  ] as const)('%s as %s %s by %s is refused', (value, rule, unit, step, refused) => {
    const wish = { value, rule, style: 'PLAIN', unit } as const;
    expect(phraseOf(step === undefined ? wish : { ...wish, step })).toEqual({ refused });
    expect(REFUSALS).toHaveProperty(refused);
  });

  it('rounds by the steps of the district', () => {
    const steps = { digits: [1], lossPercent: '5', lossUnits: '0' };
    expect(phraseOf({ value: 856, rule: 'FLOOR_YU', style: 'PLAIN', unit: '条', steps })).toMatchObject({
      text: '850余条',
      base: '850',
    });
    expect(phraseOf({ value: 1836, rule: 'FLOOR_YU', style: 'PLAIN', unit: '条', steps })).toMatchObject({
      text: '1800余条',
    });
  });
});

/** Reads a printed phrase back to its number, as a reader would. */
function numberIn(text: string): string {
  const duration = /(\d+)分(\d\d)秒/.exec(text);
  if (duration) return new Exact(duration[1] ?? 0).times(60).plus(duration[2] ?? 0).toFixed();
  const number = new Exact(/-?\d+(\.\d+)?/.exec(text)?.[0] ?? '');
  const scale = text.includes('亿') ? 100_000_000 : text.includes('万') ? 10_000 : 1;
  return number.times(scale).toFixed();
}

const anyWish = fc.record({
  value: fc.oneof(
    fc.integer({ min: -1000, max: 2_000_000_000 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => new Exact(hundredths).div(100).toFixed(2)),
  ),
  rule: fc.constantFrom(...codesOf(PHRASE_RULES).filter((rule) => rule !== 'TEXT')),
  style: fc.constantFrom(...codesOf(FIGURE_STYLES)),
  unit: fc.constantFrom('件', '%', '', '秒'),
});
const anyStep = fc.option(fc.integer({ min: -5, max: 100_000 }), { nil: undefined });

describe('a phrase that is returned', () => {
  it('is true of its value, and printing and re-reading gives its number', () => {
    fc.assert(
      fc.property(anyWish, anyStep, (wish, step) => {
        const phrase = phraseOf(step === undefined ? wish : { ...wish, step });
        if ('refused' in phrase) return;
        const base = new Exact(phrase.base ?? '');
        expect(phrase.rule === 'TEXT' || isPhraseTrue(phrase.rule, new Exact(wish.value), base)).toBe(true);
        expect(numberIn(phrase.text)).toBe(base.toFixed());
      }),
      { numRuns: 3000 },
    );
  });

  it('loses at most one percent or two units by a step that was not chosen by hand', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const phrase = phraseOf(wish);
        if ('refused' in phrase || phrase.rule === 'AT_LEAST') return;
        const value = new Exact(wish.value);
        const loss = value.minus(phrase.base ?? '').abs();
        expect(loss.lte(value.abs().div(100)) || loss.lte(2)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('comes of the largest such step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        const phrase = phraseOf({ value, rule: 'FLOOR_YU', style: 'PLAIN', unit: '件' });
        const larger = DEFAULT_PHRASE_STEPS.digits
          .flatMap((digit) => Array.from({ length: 8 }, (_, power) => digit * 10 ** power))
          .map((step) => Math.floor(value / step) * step)
          .filter((base) => base > 0 && (value - base <= value / 100 || value - base <= 2));
        expect(phrase).toHaveProperty('base', String(Math.min(...larger)));
      }),
    );
  });
});
