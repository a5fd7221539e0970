import { same } from './district-plan.js';
import { deck, total } from '../../forge/random.js';

/** What a suggestion of a cohort is behind. */
export type LinkTarget = 'NONE' | 'INITIAL_2023' | 'ADDED_2023' | 'INITIAL_2024' | 'ADDED_2024';

/** Suggestions that were received in one window and stand alike on the day of the set. */
export interface Cohort {
  readonly name: string;
  readonly planYear: 2023 | 2024;
  readonly state: 'RECEIVED' | 'SCREENED' | 'RESEARCHING' | 'HANDLING' | 'REPLIED' | 'REVIEWED' | 'CLOSED' | 'REJECTED' | 'TRANSFERRED_OUT';
  readonly from: string;
  readonly to: string;
  readonly link: LinkTarget;
  /** By class; `-` for those that were not accepted. */
  readonly classes: Readonly<Partial<Record<'A' | 'B' | 'C' | '-', number>>>;
  /** Read-only on the day of the set: closed a year ago or earlier. */
  readonly archived?: true;
  /** Before the first event of the set. */
  readonly withoutEvents?: true;
}

/**
 * The 2,880 suggestions that count, by window and state. None is received on the day of the set, so the first receipt
 * number of that day is free. Links to additions are received before the listing.
 */
export const COHORTS: readonly Cohort[] = [
  { name: 'winter 2022', planYear: 2023, state: 'CLOSED', from: '2022-12-01', to: '2022-12-31', link: 'INITIAL_2023', classes: { A: 8, B: 30, C: 82 }, archived: true, withoutEvents: true },
  { name: 'January 2023', planYear: 2023, state: 'CLOSED', from: '2023-01-03', to: '2023-01-31', link: 'INITIAL_2023', classes: { A: 6, B: 20, C: 54 }, archived: true },
  { name: 'additions 2023', planYear: 2023, state: 'CLOSED', from: '2023-02-01', to: '2023-09-15', link: 'ADDED_2023', classes: { A: 10, B: 32, C: 118 }, archived: true },
  { name: 'spring to autumn 2023', planYear: 2023, state: 'CLOSED', from: '2023-02-01', to: '2023-09-15', link: 'INITIAL_2024', classes: { A: 10, B: 50, C: 280 }, archived: true },
  { name: 'collecting weeks 2023', planYear: 2023, state: 'CLOSED', from: '2023-10-12', to: '2023-11-30', link: 'INITIAL_2024', classes: { A: 40, B: 140, C: 440 } },
  { name: 'late 2023, answered', planYear: 2023, state: 'CLOSED', from: '2023-10-12', to: '2023-11-30', link: 'NONE', classes: { B: 7, C: 25 } },
  { name: 'rejected 2023', planYear: 2023, state: 'REJECTED', from: '2023-02-01', to: '2023-11-30', link: 'NONE', classes: { '-': 5 } },
  { name: 'transferred 2023', planYear: 2023, state: 'TRANSFERRED_OUT', from: '2023-02-01', to: '2023-11-30', link: 'NONE', classes: { '-': 3 } },
  { name: 'winter 2023', planYear: 2024, state: 'CLOSED', from: '2023-12-01', to: '2024-01-20', link: 'INITIAL_2024', classes: { A: 30, B: 110, C: 310 } },
  { name: 'additions 2024', planYear: 2024, state: 'CLOSED', from: '2024-01-22', to: '2024-09-20', link: 'ADDED_2024', classes: { A: 15, B: 55, C: 180 } },
  { name: 'additions 2024, seconded', planYear: 2024, state: 'CLOSED', from: '2024-01-22', to: '2024-09-20', link: 'ADDED_2024', classes: { A: 10, B: 60, C: 220 } },
  { name: 'spring and summer 2024', planYear: 2024, state: 'CLOSED', from: '2024-02-19', to: '2024-08-20', link: 'NONE', classes: { A: 15, B: 60, C: 143 } },
  { name: 'early autumn 2024', planYear: 2024, state: 'REVIEWED', from: '2024-09-02', to: '2024-09-30', link: 'NONE', classes: { A: 5, B: 15, C: 100 } },
  { name: 'October 2024', planYear: 2024, state: 'REPLIED', from: '2024-10-14', to: '2024-11-04', link: 'NONE', classes: { B: 10, C: 86 } },
  { name: 'in hand, long', planYear: 2024, state: 'HANDLING', from: '2024-09-18', to: '2024-10-31', link: 'NONE', classes: { A: 8, B: 14, C: 2 } },
  { name: 'in research', planYear: 2024, state: 'RESEARCHING', from: '2024-10-21', to: '2024-11-04', link: 'NONE', classes: { A: 4, B: 8 } },
  { name: 'accepted', planYear: 2024, state: 'SCREENED', from: '2024-11-01', to: '2024-11-05', link: 'NONE', classes: { A: 1, B: 3, C: 4 } },
  { name: 'in hand, fresh', planYear: 2024, state: 'HANDLING', from: '2024-11-06', to: '2024-11-12', link: 'NONE', classes: { A: 2, B: 8, C: 30 } },
  { name: 'to be screened', planYear: 2024, state: 'RECEIVED', from: '2024-11-13', to: '2024-11-14', link: 'NONE', classes: { '-': 4 } },
  { name: 'rejected 2024', planYear: 2024, state: 'REJECTED', from: '2024-01-05', to: '2024-09-30', link: 'NONE', classes: { '-': 5 } },
  { name: 'transferred 2024', planYear: 2024, state: 'TRANSFERRED_OUT', from: '2024-01-05', to: '2024-09-30', link: 'NONE', classes: { '-': 3 } },
];

export type IntakeChannel = 'EVENT' | 'HOUSEHOLD_VISIT' | 'HOTLINE_12345' | 'WEB_MESSAGE' | 'QR_CODE';

/** Channels of the suggestions received before 2023 and of all others. */
export const CHANNELS_BEFORE_2023: Readonly<Record<Exclude<IntakeChannel, 'EVENT'>, number>> = { HOUSEHOLD_VISIT: 30, HOTLINE_12345: 50, WEB_MESSAGE: 30, QR_CODE: 10 };
export const CHANNELS_SINCE_2023: Readonly<Record<IntakeChannel, number>> = { EVENT: 2312, HOUSEHOLD_VISIT: 184, HOTLINE_12345: 140, WEB_MESSAGE: 74, QR_CODE: 50 };

export const INTAKE = {
  counted: 2880,
  merged: 40,
  voided: 2,
  /** Rows of the link table; distinct suggestions are those of the cohorts with a target. */
  links: 2640,
  linkedSuggestions: 2310,
  lateResponses: 18,
  /** Follow-ups with an answer, and those of them that say solved. */
  followUpsAnswered: 2480,
  followUpsSolved: 2387,
  followUpsUnanswered: 60,
  /** Of the rated and the answered ones, those that are only REPLIED yet. */
  ratedWhileReplied: 30,
  followedUpWhileReplied: 20,
} as const;

/** Valid ratings: 2,512, of them 2,477 in the top three. */
export const SUGGESTION_RATINGS = { VERY_SATISFIED: 1588, SATISFIED: 804, BASICALLY_SATISFIED: 85, DISSATISFIED: 26, VERY_DISSATISFIED: 9 } as const;

export const EVENTS = {
  collectSince2023: { CANDID_TALK: 1020, RESIDENTS_SEE_CHANGES: 420, SYMPOSIUM: 64, STOOL_MEETING: 68, OPEN_DAY: 40 },
  collectIn2022: 31,
  supervise: { FOLLOW_SECRETARY: 94, CITIZENS_SEE_CHANGES: 57 },
  /** Of the collecting ones since 2023, those held by the district for all towns. */
  ofDistrict: 62,
} as const;

export const VISITS = { rows: 7740, keyHouseholds: 6964, ordinaryHouseholds: 320, research: 312 } as const;

/** @throws RangeError when the table contradicts itself. */
export const checkIntakePlan = (): void => {
  const size = (cohort: Cohort): number => total(cohort.classes);
  const sum = (filter: (cohort: Cohort) => boolean): number => COHORTS.filter(filter).reduce((left, cohort) => left + size(cohort), 0);
  same('suggestions', sum(() => true), INTAKE.counted);
  same('linked', sum((cohort) => cohort.link !== 'NONE'), INTAKE.linkedSuggestions);
  same('channels before 2023', total(CHANNELS_BEFORE_2023), sum((cohort) => cohort.withoutEvents === true));
  same('channels', total(CHANNELS_BEFORE_2023) + total(CHANNELS_SINCE_2023), INTAKE.counted);
  same('ratings', deck(SUGGESTION_RATINGS).length, 2512);
  same('collecting events', total(EVENTS.collectSince2023), 1612);
  same('archived', sum((cohort) => cohort.archived === true), 700);
};
