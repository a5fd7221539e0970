import { same } from './district-plan.js';
import { total } from '../../forge/random.js';

/** Rounds of evaluation; the projects of a round are those completed in its span. */
export interface RoundPlan {
  readonly code: string;
  readonly kind: 'SUPERVISOR_CALL' | 'SITE_INSPECTION';
  readonly planYear: 2023 | 2024;
  /** Index of the span of completion in the plan of the year. */
  readonly span: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly confirmedOn: string;
  readonly results: number;
  readonly grades: { readonly EXCELLENT: number; readonly GOOD: number; readonly FAIR: number };
  /** Supervisors who were reached, of all in office. */
  readonly reached: number;
  /** Results with four raters; the others have three. */
  readonly fourRaters: number;
}

export const ROUNDS: readonly RoundPlan[] = [
  { code: '2023Q1', kind: 'SUPERVISOR_CALL', planYear: 2023, span: 0, opensOn: '2023-03-01', closesOn: '2023-03-31', confirmedOn: '2023-04-20', results: 40, grades: { EXCELLENT: 6, GOOD: 33, FAIR: 1 }, reached: 790, fourRaters: 0 },
  { code: '2023Q2', kind: 'SUPERVISOR_CALL', planYear: 2023, span: 1, opensOn: '2023-05-31', closesOn: '2023-06-30', confirmedOn: '2023-07-20', results: 380, grades: { EXCELLENT: 54, GOOD: 322, FAIR: 4 }, reached: 790, fourRaters: 0 },
  { code: '2023Q3', kind: 'SUPERVISOR_CALL', planYear: 2023, span: 2, opensOn: '2023-08-31', closesOn: '2023-09-30', confirmedOn: '2023-10-20', results: 560, grades: { EXCELLENT: 80, GOOD: 474, FAIR: 6 }, reached: 790, fourRaters: 0 },
  { code: '2023Q4', kind: 'SUPERVISOR_CALL', planYear: 2023, span: 3, opensOn: '2023-11-30', closesOn: '2023-12-26', confirmedOn: '2023-12-28', results: 432, grades: { EXCELLENT: 40, GOOD: 388, FAIR: 4 }, reached: 790, fourRaters: 0 },
  { code: '2024Q1', kind: 'SUPERVISOR_CALL', planYear: 2024, span: 0, opensOn: '2024-02-29', closesOn: '2024-03-31', confirmedOn: '2024-04-19', results: 60, grades: { EXCELLENT: 12, GOOD: 47, FAIR: 1 }, reached: 790, fourRaters: 0 },
  { code: '2024Q2', kind: 'SUPERVISOR_CALL', planYear: 2024, span: 1, opensOn: '2024-05-31', closesOn: '2024-06-30', confirmedOn: '2024-07-19', results: 410, grades: { EXCELLENT: 80, GOOD: 326, FAIR: 4 }, reached: 790, fourRaters: 0 },
  { code: '2024Q3', kind: 'SUPERVISOR_CALL', planYear: 2024, span: 2, opensOn: '2024-08-30', closesOn: '2024-09-30', confirmedOn: '2024-10-18', results: 680, grades: { EXCELLENT: 128, GOOD: 548, FAIR: 4 }, reached: 781, fourRaters: 303 },
  { code: '2024-SITE', kind: 'SITE_INSPECTION', planYear: 2024, span: 3, opensOn: '2024-10-01', closesOn: '2024-11-07', confirmedOn: '2024-11-08', results: 230, grades: { EXCELLENT: 0, GOOD: 228, FAIR: 2 }, reached: 0, fourRaters: 0 },
];

/** Of the results of the site round, so many projects were written off before the day of the set. */
export const SITE_WRITTEN_OFF = 30;

export const SUPERVISORS = {
  inOffice: { DISTRICT: 56, TOWN: 150, VILLAGE: 600 },
  ended: 24,
  activeFrom: '2023-03-01',
  termEndsOn: '2025-03-01',
  /** Projects on the list of each supervisor in each round. */
  projectsEach: 3,
} as const;

/** Awards in yuan; by year of the result, which is also the year of payment. */
export const AWARDS = { high: 25_000, low: 11_000, highCount: { 2023: 70, 2024: 80 }, lowCount: { 2023: 110, 2024: 140 } } as const;

/** Closed orders by plan year, and those in progress: all of FAIR results, the open ones of the site round. */
export const RECTIFICATIONS = { closed: { 2023: 15, 2024: 9 }, inProgress: 2 } as const;

export const APPRAISALS = { opinions: 4160, townProjects: 50 } as const;

export const QUESTIONNAIRES = {
  batches: [
    { issuedOn: '2024-06-17', issued: 1600, returned: 1594, valid: 1590 },
    { issuedOn: '2024-09-09', issued: 1616, returned: 1610, valid: 1606 },
  ],
  ratings: { VERY_SATISFIED: 2310, SATISFIED: 780, BASICALLY_SATISFIED: 49, DISSATISFIED: 40, VERY_DISSATISFIED: 17 },
  /** Answers of the second batch that name a project of the round 2024Q3. */
  namedProjects: 20,
  answersPerProject: 12,
} as const;

/** Money in fen. */
export const MONEY = {
  social: {
    2023: { DONATION: 1_236_000_000, SPONSORSHIP: 588_000_000, NAMING: 315_000_000, ENTERPRISE_INVESTMENT: 984_250_000, ADVERTISING: 375_400_000 },
    2024: { DONATION: 1_020_000_000, SPONSORSHIP: 486_000_000, NAMING: 264_000_000, ENTERPRISE_INVESTMENT: 793_000_000, ADVERTISING: 278_000_000 },
  },
  /** Social contributions by form and year. */
  socialCount: {
    2023: { DONATION: 120, SPONSORSHIP: 60, NAMING: 24, ENTERPRISE_INVESTMENT: 46, ADVERTISING: 40 },
    2024: { DONATION: 104, SPONSORSHIP: 52, NAMING: 20, ENTERPRISE_INVESTMENT: 40, ADVERTISING: 34 },
  },
  refunded: 50_000_000,
  reversed: 8_000_000,
  mixed: 900_000_000,
  fiscalAllocated: { 2023: 14_860_000_000, 2024: 15_940_000_000 },
} as const;

export const OUTPUTS = { sheltersNew: 45, sheltersRebuilt: 37, lamps: 640 } as const;
export const PARTICIPATION = { execute2023: 11_500, execute2024: 700, appraise: 900 } as const;
export const GOODS = { 2023: 2214, 2024: 300 } as const;
/** Activities by year and kind; those that are neither clinics nor haircuts were 1,368 in 2023. */
export const VOLUNTEERING = {
  2023: { FREE_CLINIC: 1240, HAIRCUT: 1016, LEGAL_AID: 180, EMPLOYMENT: 150, CULTURE: 260, SCIENCE: 170, ENVIRONMENT: 230, LECTURE: 210, OTHER: 168 },
  2024: { FREE_CLINIC: 170, HAIRCUT: 140, LEGAL_AID: 25, EMPLOYMENT: 20, CULTURE: 40, SCIENCE: 25, ENVIRONMENT: 30, LECTURE: 30, OTHER: 20 },
} as const;

export const STORIES = { videos: { 2023: 402, 2024: 454 }, photoText: { 2023: 330, 2024: 370 }, withdrawn: 6 } as const;
export const PLACEMENTS = { XINHUA: 118, GUANGMING: 94, DAZHONG: 261, PROVINCE: 136, CITY: 520, DISTRICT: 280 } as const;

/** @throws RangeError when the table contradicts itself. */
export const checkOutcomePlan = (): void => {
  for (const round of ROUNDS) same(`grades ${round.code}`, total(round.grades), round.results);
  const batches = QUESTIONNAIRES.batches;
  same('questionnaires', total(QUESTIONNAIRES.ratings), batches.reduce((left, batch) => left + batch.valid, 0));
  same('social 2023', total(MONEY.social[2023]), 3_498_650_000);
  same('social 2024', total(MONEY.social[2024]), 2_841_000_000);
  for (const year of [2023, 2024] as const) {
    const rounds = ROUNDS.filter((round) => round.planYear === year);
    same(`awards ${year}`, AWARDS.highCount[year] + AWARDS.lowCount[year], rounds.reduce((left, round) => left + round.grades.EXCELLENT, 0));
    const fair = rounds.reduce((left, round) => left + round.grades.FAIR, 0);
    same(`orders ${year}`, fair, RECTIFICATIONS.closed[year] + (year === 2024 ? RECTIFICATIONS.inProgress : 0));
  }
  same('volunteering 2023', total(VOLUNTEERING[2023]), 3624);
  same('volunteering 2024', total(VOLUNTEERING[2024]), 500);
  same('placements', total(PLACEMENTS), 1409);
};
