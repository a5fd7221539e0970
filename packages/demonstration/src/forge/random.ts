/** A small seeded generator: the same seed gives the same district on every machine. */
export interface Random {
  /** 0 ≤ value < 1. */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  /** A new list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32; each concern takes its own stream, so that a change in one does not move the others. */
export const random = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => nth(list, between(0, list.length - 1));
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = between(0, last);
      [copy[last], copy[other]] = [nth(copy, other), nth(copy, last)];
    }
    return copy;
  };
  return { next, between, pick, chance: (share) => next() < share, shuffled };
};

/** Element that must be there. @throws RangeError when the list is shorter. */
export const nth = <T>(list: readonly T[], index: number): T => {
  if (index < 0 || index >= list.length) throw new RangeError(`no element ${index} of ${list.length}`);
  return list[index] as T;
};

/** The values of a table `{A: 2, B: 1}` as a list `[A, A, B]`. */
export const deck = <K extends string>(counts: Readonly<Record<K, number>>): K[] =>
  (Object.entries(counts) as [K, number][]).flatMap(([value, count]) => Array<K>(count).fill(value));

/**
 * Splits a sum into `parts` uneven amounts that add up exactly.
 * @param total whole units (fen, persons); @param grain the amounts are multiples of it, but for the last.
 */
export const splitSum = (source: Random, total: number, parts: number, grain: number): number[] => {
  const weights = Array.from({ length: parts }, () => 0.4 + source.next() * 1.2);
  const sum = weights.reduce((left, right) => left + right, 0);
  const amounts = weights.map((weight) => Math.max(grain, Math.floor((total * weight) / sum / grain) * grain));
  const rest = total - amounts.reduce((left, right) => left + right, 0);
  const last = nth(amounts, parts - 1) + rest;
  if (last <= 0) throw new RangeError(`cannot split ${total} into ${parts}`);
  amounts[parts - 1] = last;
  return amounts;
};

/** Sums of a numeric table. */
export const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((left, right) => left + right, 0);
