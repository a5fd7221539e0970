import { day, isoDate, isoDateOrNull, type Day } from '../forge/days.js';
import type { Organization } from '../ground/organizations.js';
import type { Town, Village } from '../ground/places.js';
import type { ProjectSeat } from './project-actors.js';
import type { Subject } from './subjects.js';

export type Tier = 'DISTRICT' | 'TOWN' | 'VILLAGE';

/** Days of a project of a small set; null: not reached on the day of the set. */
export interface ProjectDays {
  readonly proposedOn: Day;
  readonly consultedOn: Day;
  readonly approvedOn: Day;
  readonly listedOn: Day;
  readonly plannedStartOn: Day;
  readonly plannedEndOn: Day;
  readonly startedOn: Day | null;
  readonly completedOn: Day | null;
  readonly acceptedOn: Day | null;
}

/** A step of the work; the weights of a project sum to 100. */
export interface PlannedMilestone {
  readonly name: string;
  readonly weight: number;
  readonly plannedOn: Day;
  readonly doneOn: Day | null;
}

/** A project of a small set: never suspended, cancelled or evaluated. */
export interface SmallProject extends Subject, ProjectSeat {
  readonly id: string;
  readonly code: string;
  readonly index: number;
  readonly tier: Tier;
  readonly stream: 'TOP_DOWN' | 'BOTTOM_UP' | 'NEGATIVE_LIST';
  readonly serviceKind: 'UNIVERSAL' | 'SPECIAL' | 'PILOT' | null;
  readonly sourceLevel: 'PROVINCIAL' | 'CITY' | 'DISTRICT' | 'TOWN' | 'VILLAGE';
  readonly planYear: number;
  /** Of a PROJECT_GROUP. */
  readonly batchId: string | null;
  readonly planId: string;
  readonly isInduced: boolean;
  readonly days: ProjectDays;
  readonly milestones: readonly PlannedMilestone[];
  /** Percent of the last confirmed report. */
  readonly progress: number;
  readonly support: Organization | null;
  readonly implementer: Organization;
  /** Fen. */
  readonly budget: number;
  /** Suggestions and wish lists behind it. */
  readonly origins: readonly { readonly kind: 'SUGGESTION' | 'WISH_LIST' | 'DEPARTMENT' | 'VISIT'; readonly refId: string | null }[];
}

/** Codes that say the year, the tier and the place, numbered within. */
export class ProjectCodes {
  readonly #serials = new Map<string, number>();

  constructor(private readonly districtCode: string) {}

  next(year: number, { tier, town, village }: { tier: Tier; town: Town | null; village: Village | null }): string {
    const stem = `${year}-${tier.slice(0, 1)}-${village?.code ?? town?.code ?? this.districtCode}`;
    const serial = (this.#serials.get(stem) ?? 0) + 1;
    this.#serials.set(stem, serial);
    return `${stem}-${String(serial).padStart(2, '0')}`;
  }
}

/** Milestones given by their share of the whole and their planned day; those planned by the day before `doneBy` are done. */
export const milestonesOf = (steps: readonly (readonly [name: string, weight: number, plannedOn: string])[], doneBy: Day | null): PlannedMilestone[] =>
  steps.map(([name, weight, plannedOn]) => ({ name, weight, plannedOn: day(plannedOn), doneOn: doneBy !== null && day(plannedOn) < doneBy ? day(plannedOn) : null }));

/** The dated columns of a project. */
export const dayColumns = ({ days }: SmallProject): Record<string, string | null> => ({
  planned_start_on: isoDate(days.plannedStartOn),
  planned_end_on: isoDate(days.plannedEndOn),
  reserved_on: null,
  proposed_on: isoDate(days.proposedOn),
  rejected_on: null,
  listed_on: isoDate(days.listedOn),
  started_on: isoDateOrNull(days.startedOn),
  completed_on: isoDateOrNull(days.completedOn),
  accepted_on: isoDateOrNull(days.acceptedOn),
  evaluated_on: null,
  written_off_on: null,
  cancelled_on: null,
  suspended_on: null,
  suspended_from: null,
});
