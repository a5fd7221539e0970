const DIGITS = [...'零一二三四五六七八九'];

/** The largest count that is written in characters: small counts only. */
const LARGEST = 99;

/**
 * A small count in characters, before its measure word if it has one: 3 is 三, 12 is 十二; two of something is 两.
 * Undefined for what is no whole number from 0 to 99.
 */
export function numeralOf(count: number, hasMeasure: boolean): string | undefined {
  if (!Number.isInteger(count) || count < 0 || count > LARGEST) return undefined;
  if (count === 2 && hasMeasure) return '两';
  if (count < 10) return DIGITS[count];
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
