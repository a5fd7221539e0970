import { day, type Day } from '../../forge/days.js';
import { total } from '../../forge/random.js';

// The first and only writing of each number of a full district: of D0, and of every generated one.

/** The day on which the numbers of the plan hold. */
export const PLAN_DAY = '2024-11-15';
export const TODAY: Day = day(PLAN_DAY);

/** Ten of them: five streets, five towns. */
export const PLACES = {
  STREET: { count: 5, communities: 18, villages: 12 },
  TOWN: { count: 5, communities: 0, villages: 30 },
  gridsPerVillage: 4,
} as const;

/** Settings; the others keep their defaults. */
export const SETTINGS: Readonly<Record<string, unknown>> = {
  // Receipts from this day on belong to the next plan year.
  'suggestion.cutOffDay': '12-01',
  'report.monthlyDue': true,
  'report.weeklyDue': false,
};

export const ORGANIZATIONS = { stations: 60 } as const;

/** Day on which each town got its deliberation group. */
export const GROUPS_FOUNDED = '2022-09-15';

export type PlanYear = 2023 | 2024;
export const PLAN_YEARS: readonly PlanYear[] = [2023, 2024];
export type TierCode = 'DISTRICT' | 'TOWN' | 'VILLAGE';
export const TIER_CODES: readonly TierCode[] = ['DISTRICT', 'TOWN', 'VILLAGE'];
type ByTier = Readonly<Record<TierCode, number>>;

/** When projects were completed; each span but the last belongs to one round of evaluation. */
export interface CompletionSpan {
  readonly from: string;
  readonly to: string;
  /** Projects of the initial plan and additions completed in the span, the latter by month of listing (3 = March). */
  readonly initial: number;
  readonly added: Readonly<Record<number, number>>;
}

export interface YearPlan {
  readonly initial: ByTier;
  readonly added: ByTier;
  readonly addedByMonth: Readonly<Record<number, number>>;
  readonly assets: ByTier;
  /** Village-tier assets with a point. */
  readonly points: number;
  /** In each town so many villages have one project more than the others. */
  readonly villagesWithMore: readonly number[];
  readonly townsWithMore: number;
  readonly spans: readonly CompletionSpan[];
}

export const PROJECTS: Readonly<Record<PlanYear, YearPlan>> = {
  2023: {
    initial: { DISTRICT: 34, TOWN: 160, VILLAGE: 1058 },
    added: { DISTRICT: 2, TOWN: 14, VILLAGE: 144 },
    addedByMonth: { 3: 6, 4: 14, 5: 18, 6: 20, 7: 22, 8: 24, 9: 26, 10: 22, 11: 8 },
    assets: { DISTRICT: 27, TOWN: 128, VILLAGE: 877 },
    points: 841,
    villagesWithMore: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    townsWithMore: 4,
    spans: [
      { from: '2023-03-06', to: '2023-03-31', initial: 40, added: {} },
      { from: '2023-04-03', to: '2023-06-30', initial: 370, added: { 3: 4, 4: 6 } },
      { from: '2023-07-01', to: '2023-09-30', initial: 494, added: { 3: 2, 4: 8, 5: 18, 6: 20, 7: 18 } },
      { from: '2023-10-07', to: '2023-12-20', initial: 348, added: { 7: 4, 8: 24, 9: 26, 10: 22, 11: 8 } },
    ],
  },
  2024: {
    initial: { DISTRICT: 38, TOWN: 170, VILLAGE: 1072 },
    added: { DISTRICT: 2, TOWN: 20, VILLAGE: 228 },
    addedByMonth: { 3: 10, 4: 22, 5: 28, 6: 31, 7: 33, 8: 37, 9: 42, 10: 41, 11: 6 },
    assets: { DISTRICT: 30, TOWN: 140, VILLAGE: 950 },
    points: 910,
    villagesWithMore: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    townsWithMore: 0,
    spans: [
      { from: '2024-03-04', to: '2024-03-31', initial: 60, added: {} },
      { from: '2024-04-01', to: '2024-06-30', initial: 396, added: { 3: 6, 4: 8 } },
      { from: '2024-07-01', to: '2024-09-30', initial: 553, added: { 3: 4, 4: 14, 5: 28, 6: 31, 7: 33, 8: 17 } },
      { from: '2024-10-08', to: '2024-10-31', initial: 180, added: { 8: 20, 9: 30, 10: 10 } },
      { from: '2024-11-01', to: '2024-11-14', initial: 90, added: { 9: 12, 10: 31, 11: 5 } },
    ],
  },
};

/** Not completed on the day of the set: one of the initial plan, one addition of November. */
export const UNFINISHED = {
  initial: { progress: 85, reportedOn: '2024-10-25', plannedEndOn: '2024-11-10' },
  added: { listedOn: '2024-11-08', plannedEndOn: '2024-12-20' },
} as const;

export const NOISE = { induced: 4, rejected: 3, voided: 1 } as const;

/** Projects of 2024 that are not written off: completed in October or November, and not yet evaluated. */
export const OPEN_ENDS = { acceptedOctober: 10, acceptedNovember: 90, completedNovember: 48 } as const;

/** Projects of 2023 written off on or before this day are archived. */
export const ARCHIVE = { until: '2023-11-14', projects: 600, suggestions: 700 } as const;

/** The initial plan of 2024 is published in two batches. */
export const LISTING: Readonly<Record<PlanYear, readonly { readonly on: string; readonly count: number }[]>> = {
  2023: [{ on: '2023-02-10', count: 1252 }],
  2024: [
    { on: '2023-12-20', count: 400 },
    { on: '2024-01-31', count: 880 },
  ],
};

/** @throws RangeError when the table contradicts itself. */
export const checkDistrictPlan = (): void => {
  for (const year of PLAN_YEARS) {
    const plan = PROJECTS[year];
    const spare = year === 2024 ? 1 : 0;
    const sum = (pick: (span: CompletionSpan) => number): number => plan.spans.reduce((left, span) => left + pick(span), 0);
    same(`initial ${year}`, total(plan.initial), sum((span) => span.initial) + spare);
    same(`listed ${year}`, LISTING[year].reduce((left, batch) => left + batch.count, 0), total(plan.initial));
    same(`added ${year}`, total(plan.added), total(plan.addedByMonth));
    for (const [month, count] of Object.entries(plan.addedByMonth)) {
      const open = month === '11' ? spare : 0;
      same(`added ${year}-${month}`, count, sum((span) => span.added[Number(month)] ?? 0) + open);
    }
    for (const tier of TIER_CODES) atMost(`assets ${year} ${tier}`, plan.assets[tier], plan.initial[tier] + plan.added[tier]);
    atMost(`points ${year}`, plan.points, plan.assets.VILLAGE);
  }
};

/** @throws RangeError when two writings of one number differ. */
export const same = (what: string, one: number, other: number): void => {
  if (one !== other) throw new RangeError(`${what}: ${one} is not ${other}`);
};

const atMost = (what: string, part: number, whole: number): void => {
  if (part > whole) throw new RangeError(`${what}: ${part} is more than ${whole}`);
};
