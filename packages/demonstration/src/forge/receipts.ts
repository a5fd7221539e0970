import { receiptNo } from '@doorstep/domain/receipt-number';
import { isoDate, type Day } from './days.js';

/** Receipt numbers of a day for each district; a day has room for 500 districts. */
const BLOCK = 200;

/**
 * Receipt numbers count the day of the whole installation. Every set has a block of its own in each day, so that any
 * number of sets can be loaded, in any order, and each always has the same numbers.
 */
export class Receipts {
  readonly #serials = new Map<Day, number>();

  constructor(private readonly block: number) {}

  /** @throws RangeError when the block of the day is used up */
  next(on: Day): string {
    const serial = (this.#serials.get(on) ?? 0) + 1;
    if (serial > BLOCK) throw new RangeError(`more than ${BLOCK} receipts on ${isoDate(on)}`);
    this.#serials.set(on, serial);
    return receiptNo(isoDate(on), this.block * BLOCK + serial);
  }
}
