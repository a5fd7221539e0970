import { Decimal } from 'decimal.js';
import type { ScheduleLight } from './code-lists/project-codes.js';
import { addDays, addMonths } from './iso-date.js';
import { plannedPercent } from './milestones.js';
import type { WeightedMilestone } from './milestones.js';
import type { Numeric } from './exact.js';

/** Thresholds of the light; settings of the district. */
export interface LightThresholds {
  /** POINTS: lag in percentage points; RATIO: lag in percent of what was planned. */
  readonly mode: 'POINTS' | 'RATIO';
  /** From this lag on, inclusive, YELLOW. */
  readonly yellowFrom: number;
  /** Above this lag RED. */
  readonly redAbove: number;
  /** Months after the planned start at which a project that has not started turns YELLOW, then RED. */
  readonly notStartedYellowMonths: number;
  readonly notStartedRedMonths: number;
  /** More days than this past the planned end without completion: RED. */
  readonly redDaysPastEnd: number;
  /** Progress is planned evenly inside a milestone. */
  readonly isLinear: boolean;
}

export const DEFAULT_LIGHT_THRESHOLDS: LightThresholds = {
  mode: 'POINTS',
  yellowFrom: 10,
  redAbove: 30,
  notStartedYellowMonths: 1,
  notStartedRedMonths: 3,
  redDaysPastEnd: 30,
  isLinear: false,
};

/** What the light looks at: dates and the progress of the last report confirmed by the day. */
export interface ScheduledProject {
  readonly plannedStartOn: string;
  readonly plannedEndOn: string;
  readonly startedOn?: string | null;
  readonly completedOn?: string | null;
  readonly acceptedOn?: string | null;
  readonly progressPercent: Numeric;
  readonly milestones: readonly WeightedMilestone[];
}

/**
 * The light of a project on a day, from dated facts. A fact dated later than the day is not yet one.
 * BLUE accepted; GREY before the planned start; RED and YELLOW by lag or a late start; GREEN else.
 */
export function scheduleLight(
  project: ScheduledProject,
  on: string,
  thresholds: LightThresholds = DEFAULT_LIGHT_THRESHOLDS,
): ScheduleLight {
  const isReached = (day: string | null | undefined) => typeof day === 'string' && day <= on;
  if (isReached(project.acceptedOn)) return 'BLUE';
  if (on < project.plannedStartOn) return 'GREY';
  const lag = lagOf(project, on, thresholds);
  const isPastStart = (months: number) =>
    !isReached(project.startedOn) && on >= addMonths(project.plannedStartOn, months);
  const isPastEnd =
    !isReached(project.completedOn) && on > addDays(project.plannedEndOn, thresholds.redDaysPastEnd);
  if (lag.gt(thresholds.redAbove) || isPastStart(thresholds.notStartedRedMonths) || isPastEnd) return 'RED';
  if (lag.gte(thresholds.yellowFrom) || isPastStart(thresholds.notStartedYellowMonths)) return 'YELLOW';
  return 'GREEN';
}

/** Planned less reached, in points or in percent of what was planned. */
function lagOf(project: ScheduledProject, on: string, { mode, isLinear }: LightThresholds): Decimal {
  const planned = plannedPercent(project.milestones, on, isLinear ? project.plannedStartOn : undefined);
  const lag = planned.minus(project.progressPercent);
  if (mode === 'POINTS') return lag;
  return planned.isZero() ? new Decimal(0) : lag.times(100).dividedBy(planned);
}
