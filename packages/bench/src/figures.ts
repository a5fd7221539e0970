/** One timed window: requests per second, and latencies in milliseconds. */
export interface Window {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('No values.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The median of each value of the windows of one cell. */
export function medianWindow(windows: readonly Window[]): Window {
  return {
    rps: median(windows.map(({ rps }) => rps)),
    p50: median(windows.map(({ p50 }) => p50)),
    p99: median(windows.map(({ p99 }) => p99)),
  };
}

/**
 * The median of the ratios of the rounds: both of a pair ran side by side, so what slowed the machine in one round
 * slowed both.
 */
export function medianRatio(ours: readonly Window[], theirs: readonly Window[]): number {
  return median(ours.map(({ rps }, round) => rps / (theirs[round]?.rps ?? Number.NaN)));
}
