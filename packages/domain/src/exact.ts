import { Decimal } from 'decimal.js';

/**
 * Decimals that are never rounded on the way: half-up where a result is cut. A clone of its own, because the
 * settings of decimal.js are global to a constructor.
 */
export const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});

/** A number as it arrives: a string of the database or of a form, or a whole number. Never a computed float. */
export type Numeric = string | number;
