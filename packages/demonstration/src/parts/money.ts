import type { Day } from '../forge/days.js';
import type { Organization } from '../ground/organizations.js';
import type { Town } from '../ground/places.js';
import type { Work } from '../words/works.js';

export type SourceKey = 'DISTRICT' | 'TOWNS' | 'PROVINCE' | 'SOCIAL' | 'COLLECTIVE' | 'MIXED' | 'AWARDS';

/** One movement of money. */
export interface PlannedMovement {
  readonly kind: 'RECEIPT' | 'ALLOCATION' | 'SPENDING' | 'REFUND' | 'REVERSAL';
  readonly on: Day;
  /** Fen. */
  readonly amount: number;
  readonly isApproved: boolean;
}

/** What the money needs to know of the project it is for. */
export interface FundedProject {
  readonly id: string;
  readonly title: string;
  readonly town: Town | null;
  readonly work: Work;
  readonly implementer: Organization;
}

/** What one contributor or source gives for a purpose. */
export interface PlannedContribution {
  readonly id: string;
  readonly year: number;
  readonly source: SourceKey;
  readonly form: string;
  /** Null: for no project, a pool. */
  readonly project: FundedProject | null;
  readonly amount: number;
  readonly agreedOn: Day;
  readonly movements: readonly PlannedMovement[];
}
