import type { Decimal } from 'decimal.js';
import { Exact } from './exact.js';
import type { Numeric } from './exact.js';

const LARGEST = new Exact('9999999999999999.99');

/** Whether a text is an amount in yuan: at most 16 digits before the point and 2 after it. */
export function isAmount(text: string): boolean {
  return /^-?\d{1,16}(\.\d{1,2})?$/.test(text);
}

/** An amount as it is stored and sent: yuan with two decimals. @throws RangeError beyond numeric(18,2) */
function toAmount(value: Decimal): string {
  const amount = value.toDecimalPlaces(2);
  if (!amount.isFinite() || amount.abs().gt(LARGEST)) throw new RangeError('Amount beyond numeric(18,2)');
  return amount.isZero() ? '0.00' : amount.toFixed(2);
}

/** The stored form of an amount. @throws RangeError for what is no amount */
export function amountOf(value: Numeric): string {
  return toAmount(new Exact(value));
}

/** Exact sum in yuan; of nothing 0.00. */
export function sumAmounts(amounts: readonly Numeric[]): string {
  return toAmount(amounts.reduce<Decimal>((sum, amount) => sum.plus(amount), new Exact(0)));
}

export function subtractAmounts(from: Numeric, amount: Numeric): string {
  return toAmount(new Exact(from).minus(amount));
}

export function negateAmount(amount: Numeric): string {
  return toAmount(new Exact(amount).negated());
}

/** Below 0 when the first is smaller, 0 when equal, above 0 when larger. */
export function compareAmounts(first: Numeric, second: Numeric): number {
  return new Exact(first).comparedTo(second);
}

/** Numerator ÷ denominator with two decimals, half-up; null where the denominator is 0: no data. */
export function ratioOf(numerator: Numeric, denominator: Numeric): string | null {
  return quotient(new Exact(numerator), denominator);
}

/** Share in percent with two decimals, half-up: 1528 of 1530 is 99.87; null where the denominator is 0. */
export function percentOf(numerator: Numeric, denominator: Numeric): string | null {
  return quotient(new Exact(numerator).times(100), denominator);
}

function quotient(numerator: Decimal, denominator: Numeric): string | null {
  const divisor = new Exact(denominator);
  return divisor.isZero() ? null : numerator.dividedBy(divisor).toFixed(2);
}
