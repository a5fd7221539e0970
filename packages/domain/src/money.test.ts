import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from './amount-in-words.js';
import {
  amountOf,
  compareAmounts,
  isAmount,
  negateAmount,
  percentOf,
  ratioOf,
  subtractAmounts,
  sumAmounts,
} from './money.js';

const anyAmount = fc
  .bigInt({ min: -999_999_999_999_99n, max: 999_999_999_999_99n })
  .map(
    (fen) =>
      `${fen < 0n ? '-' : ''}${(fen < 0n ? -fen : fen) / 100n}.${String((fen < 0n ? -fen : fen) % 100n).padStart(2, '0')}`,
  );

describe('amounts', () => {
  it('add up exactly', () => {
    expect(sumAmounts(['0.10', '0.20'])).toBe('0.30');
    expect(sumAmounts([])).toBe('0.00');
    expect(subtractAmounts('1.00', '1.00')).toBe('0.00');
    expect(negateAmount('0.00')).toBe('0.00');
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 20 }), (amounts) => {
        const fen = amounts.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
        expect(BigInt(sumAmounts(amounts).replace('.', ''))).toBe(fen);
      }),
    );
  });

  it('have two decimals and the range of numeric(18,2)', () => {
    expect(amountOf('34986500')).toBe('34986500.00');
    expect(amountOf('9999999999999999.99')).toBe('9999999999999999.99');
    expect(() => sumAmounts(['9999999999999999.99', '0.01'])).toThrow(RangeError);
    expect(compareAmounts('10.00', '9.99')).toBe(1);
  });

  it.each([
    ['12.30', true],
    ['12.345', false],
    ['1e3', false],
    ['', false],
    ['12345678901234567', false],
    ['1,000', false],
  ])('%s is an amount: %s', (text, expected) => {
    expect(isAmount(text)).toBe(expected);
  });
});

describe('rates and ratios', () => {
  it.each([
    [1528, 1530, '99.87'],
    [3139, 3196, '98.22'],
    [1, 3, '33.33'],
    [1, 800, '0.13'],
    [1, 0, null],
    [0, 5, '0.00'],
  ])('%s of %s is %s percent', (numerator, denominator, expected) => {
    expect(percentOf(numerator, denominator)).toBe(expected);
  });

  it('round half up on exact decimals', () => {
    expect(ratioOf('1.005', 1)).toBe('1.01');
    expect(ratioOf('34986500.00', '0.00')).toBeNull();
  });
});

describe('an amount in words', () => {
  it.each([
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['1.00', '壹元整'],
    ['10', '壹拾元整'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['105000', '壹拾万伍仟元整'],
    ['1000500', '壹佰万零伍佰元整'],
    ['34986500.00', '叁仟肆佰玖拾捌万陆仟伍佰元整'],
    ['100000000', '壹亿元整'],
    ['100005000', '壹亿零伍仟元整'],
    ['100000000001', '壹仟亿零壹元整'],
    ['1000000000000', '壹万亿元整'],
    ['1000100000000', '壹万零壹亿元整'],
    ['9999999999999999.99', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    ['-12.00', '负壹拾贰元整'],
  ])('%s is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});
