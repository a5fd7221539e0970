import type { ChannelCode } from '@doorstep/domain/code-lists/collecting-codes';
import type { Day } from '../forge/days.js';
import type { Town, Village } from '../ground/places.js';
import type { SuggestionText } from './suggestion-texts.js';

export type TriageClass = 'A' | 'B' | 'C';
export type SuggestionKind = 'COUNTED' | 'MERGED' | 'VOIDED';
export type Nature = 'SUGGESTION' | 'NEED' | 'DISSATISFACTION';
export type Adoption = 'ADOPTED' | 'PARTIALLY_ADOPTED' | 'KEPT_FOR_REFERENCE' | 'NOT_ADOPTED';
export type SuggestionRating = 'VERY_SATISFIED' | 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED' | 'VERY_DISSATISFIED';

/** Days of a suggestion; null: not reached on the day of the set. */
export interface SuggestionDates {
  readonly registeredOn: Day | null;
  /** Accepted, rejected, transferred out or merged. */
  readonly screenedOn: Day | null;
  readonly researchFrom: Day | null;
  readonly assignedOn: Day | null;
  readonly dueOn: Day | null;
  readonly repliedOn: Day | null;
  readonly reviewedOn: Day | null;
  readonly closedOn: Day | null;
  /** Last day on which the review may still find a rating or a follow-up. */
  readonly answerUntil: Day | null;
}

/** What the reply says, and whether the suggestion is published. */
export interface SuggestionOutcome {
  readonly adoption: Adoption;
  readonly resolution: 'SOLVED' | 'BEING_SOLVED' | 'PLANNED' | 'EXPLAINED';
  /** Still in hand, but the reply is drafted (and sent for approval). */
  readonly hasDraft: boolean;
  readonly isSentForApproval: boolean;
  readonly isAnonymous: boolean;
  readonly consentsToPublication: boolean;
  readonly publishedOn: Day | null;
  /** Long overdue: the day of the supervision order. */
  readonly supervisedOn: Day | null;
}

/** What came back after the reply. */
export interface SuggestionAnswer {
  readonly rating: SuggestionRating | null;
  readonly ratedOn: Day | null;
  /** Null: no follow-up; reached false: nobody answered. */
  readonly followUp: { readonly doneOn: Day; readonly reached: boolean; readonly solved: boolean | null } | null;
}

/** A suggestion as it will stand on the day of the set. */
export interface PlannedSuggestion extends SuggestionText {
  readonly id: string;
  readonly index: number;
  readonly kind: SuggestionKind;
  /** What it shares with others of the set. */
  readonly cohort: { readonly planYear: number; readonly state: string; readonly archived?: true };
  readonly receiptNo: string;
  readonly nature: Nature;
  readonly triageClass: TriageClass | null;
  readonly isValuable: boolean;
  readonly isExcellent: boolean;
  readonly channel: ChannelCode;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly event: { readonly id: string } | null;
  readonly pointId: string | null;
  readonly topicId: string | null;
  readonly receivedOn: Day;
  readonly minutes: number;
  readonly dates: SuggestionDates;
  readonly outcome: SuggestionOutcome;
  /** The project it is behind. */
  readonly project: object | null;
  readonly mergedInto: { readonly id: string } | null;
}
