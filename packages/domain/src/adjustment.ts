import type { Tier } from './code-lists/division-codes.js';
import type { AdjustmentKind } from './code-lists/delivery-codes.js';
import { projectMachine } from './machines/project.js';
import type { ProjectState } from './machines/project.js';
import { compareAmounts } from './money.js';

/** What an adjustment does to its project once it takes effect: a move of the project's own table (model §4.3). */
export const PROJECT_MOVE_OF = {
  ADD: 'project.add',
  CANCEL: 'project.cancel',
  SUSPEND: 'project.suspend',
  RESUME: 'project.resume',
  CHANGE: 'project.change',
  SPLIT: 'project.replace',
  MERGE: 'project.replace',
} as const satisfies Record<AdjustmentKind, string>;

/** Kinds that say of the project no more than that it stops or goes on. */
export type StopKind = 'CANCEL' | 'SUSPEND' | 'RESUME';

/** How many projects a request describes: those that it makes, or the one as it shall be. */
export const DESCRIBED_PROJECTS = {
  ADD: { least: 1, most: 1 },
  CANCEL: { least: 0, most: 0 },
  SUSPEND: { least: 0, most: 0 },
  RESUME: { least: 0, most: 0 },
  CHANGE: { least: 1, most: 1 },
  SPLIT: { least: 2, most: 20 },
  MERGE: { least: 1, most: 1 },
} as const satisfies Record<AdjustmentKind, { least: number; most: number }>;

/** Whether a project in this state can be adjusted so. */
export function isAdjustable(kind: AdjustmentKind, state: ProjectState): boolean {
  const move = projectMachine.moves.find(({ key }) => key === PROJECT_MOVE_OF[kind]);
  return move?.from.includes(state) ?? false;
}

/** Why a town may not decide on an adjustment itself; null where it may. */
export type TownLimit = 'NOT_VILLAGE_TIER' | 'ABOVE_LIMIT';

/**
 * A town decides on projects of village tier whose budget, as it is and as it shall be, is within the limit of the
 * district's setting `adjustment.townBudgetLimit`; on everything else a district leader does (model §4.5). A project
 * without a budget is within it.
 *
 * @param amounts yuan: the budget before and after, each summed over the projects that are concerned
 */
export function townLimitOf(tier: Tier, amounts: readonly string[], limit: string): TownLimit | null {
  if (tier !== 'VILLAGE') return 'NOT_VILLAGE_TIER';
  return amounts.some((amount) => compareAmounts(amount, limit) > 0) ? 'ABOVE_LIMIT' : null;
}

/** The number of a request: `调整〔2024〕7号`. */
export function adjustmentNumber(year: number, serial: number): string {
  return `调整〔${year}〕${serial}号`;
}
