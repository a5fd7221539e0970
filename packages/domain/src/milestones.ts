import { Decimal } from 'decimal.js';
import { daysBetween } from './iso-date.js';
import { sumAmounts } from './money.js';
import type { Numeric } from './exact.js';

/** A dated step of a project with its share of the whole in percent. */
export interface WeightedMilestone {
  readonly plannedOn: string;
  readonly weightPercent: Numeric;
}

/** Whether the weights sum to exactly 100, as a project must before it starts. */
export function weightsSumTo100(weights: readonly Numeric[]): boolean {
  return sumAmounts(weights) === '100.00';
}

/**
 * Planned progress in percent on a day: the weights of the milestones due by then. With `startOn`, a milestone
 * under way counts in proportion to the days since the one before it (or since `startOn`).
 */
export function plannedPercent(
  milestones: readonly WeightedMilestone[],
  on: string,
  startOn?: string,
): Decimal {
  let percent = new Decimal(0);
  let before = startOn;
  for (const { plannedOn, weightPercent } of milestones.toSorted((a, b) =>
    a.plannedOn.localeCompare(b.plannedOn),
  )) {
    if (plannedOn <= on) percent = percent.plus(weightPercent);
    else if (before !== undefined && before < on) {
      // Multiplied before it is divided: a third of 30 is 10, not a hair less.
      percent = percent.plus(new Decimal(weightPercent).times(daysBetween(before, on)).dividedBy(daysBetween(before, plannedOn)));
    }
    if (before !== undefined && plannedOn > before) before = plannedOn;
  }
  return percent;
}
