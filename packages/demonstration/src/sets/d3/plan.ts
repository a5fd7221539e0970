import type { CollectorPlan } from '../../parts/collectors.js';
import type { PointPlan } from '../../parts/collection-points.js';
import type { PlanOfYear } from '../../parts/annual-plans.js';
import type { IntakePlan } from '../../parts/intake.js';

// The first and only writing of each number of D3.

export const CUT_OFF = '12-01';

const SPRING: readonly [string, string] = ['2023-02-13', '2023-10-31'];

/** 7,036 in all. */
export const COLLECTORS: readonly CollectorPlan[] = [
  { kind: 'PROMOTER', active: 6200, left: 42, criteria: ['SOCIAL_DUTY', 'ACTIVITY', 'CARE'], appointed: SPRING, termEndsOn: '2026-10-31' },
  { kind: 'RED_COLLECTOR', active: 480, left: 6, criteria: ['SOCIAL_DUTY', 'POLITICAL_EXPERIENCE'], appointed: SPRING, termEndsOn: '2026-10-31' },
  { kind: 'INFORMANT', active: 320, left: 5, criteria: ['ACTIVITY', 'CARE'], appointed: SPRING, termEndsOn: null },
  { kind: 'INVITED_ADVISER', active: 36, left: 0, criteria: ['INDUSTRY_STANDING', 'PROFESSION'], appointed: SPRING, termEndsOn: '2025-12-31' },
];

export const POINTS: readonly PointPlan[] = [
  { kind: 'OBSERVATION', host: 'COMMITTEE', hostKind: 'PARTY_SERVICE_CENTRE', count: 302, title: '民情民意观测点', opened: SPRING },
];

/** Class A 118, B 392, C 1,326. */
export const INTAKES: readonly IntakePlan[] = [
  {
    nature: 'SUGGESTION',
    received: ['2023-12-04', '2024-11-15'],
    classes: { A: 80, B: 260, C: 900 },
    channels: { COLLECTOR: 560, QR_CODE: 380, WEB_MESSAGE: 180, BOX: 120 },
    reached: { CLOSED: 960, REPLIED: 190, HANDLING: 90 },
    adopted: { ADOPTED: 610, PARTIALLY_ADOPTED: 230, KEPT_FOR_REFERENCE: 240, NOT_ADOPTED: 70 },
    valuable: 186,
  },
  {
    nature: 'NEED',
    received: ['2023-12-04', '2024-11-15'],
    classes: { A: 38, B: 132, C: 426 },
    channels: { COLLECTOR: 290, HOTLINE_12345: 176, QR_CODE: 130 },
    reached: { CLOSED: 450, REPLIED: 100, HANDLING: 46 },
    adopted: { ADOPTED: 330, PARTIALLY_ADOPTED: 120, KEPT_FOR_REFERENCE: 80, NOT_ADOPTED: 20 },
    valuable: 44,
  },
];

/** Number of the batch in its ledger. */
export const BATCH = '1';

export const PLANS: readonly PlanOfYear[] = [
  { year: 2024, openedOn: '2023-10-09', publishedOn: '2023-11-20', batches: [{ no: BATCH, name: '2024年第一批民生服务项目' }] },
  { year: 2025, openedOn: '2024-10-10', publishedOn: '2024-11-25', batches: [] },
];

export const BATCH_ITEMS = { UNIVERSAL: 5, SPECIAL: 19, PILOT: 9 } as const;
/** All items of the batch began on one day. */
export const STARTED_ON = '2023-12-01';
export const BATCH_STEPS: readonly (readonly [string, number, string])[] = [['方案制定', 20, '2023-12-29'], ['服务启动', 30, '2024-03-29'], ['集中实施', 35, '2024-10-31'], ['总结回访', 15, '2024-12-27']];
/** Percent of the last report of November. */
export const LAST_PROGRESS = 92;

/** Listed for 2025 and not yet begun, by the level they came from. */
export const TOP_DOWN = { PROVINCIAL: 12, CITY: 37, DISTRICT: 60 } as const;
export const NEGATIVE_LIST = 10;

/** What others did in the wake of the batch. */
export const INDUCED = 95;

/** Fen. */
export const MONEY = { fiscal: 3_018_000_000, social: 3_624_000_000, mixed: 11_980_000_000 } as const;

/** Quarters from December to November: their last days. */
export const QUARTERS: readonly (readonly [from: string, to: string])[] = [['2023-12-01', '2024-02-29'], ['2024-03-01', '2024-05-31'], ['2024-06-01', '2024-08-31'], ['2024-09-01', '2024-11-30']];
/** By quarter; 52,318 packs issued, 23,120 redeemed, 324 persons in need, all served. */
export const SERVICE_COUNTS = {
  ISSUED: [18_400, 14_260, 12_108, 7_550],
  REDEEMED: [5_120, 6_480, 6_900, 4_620],
  NEED: [96, 88, 92, 48],
  SERVED: [80, 84, 96, 64],
} as const;

export const DAILY_VISITORS = { base: 400, baseOn: '2023-11-15', values: [['2024-05-05', 1386], ['2024-10-07', 2412]] } as const;

export const BENEFICIARIES = 870_000;

export const PLACEMENTS = { NATIONAL: 6, PROVINCIAL: 7, CITY: 9 } as const;
/** Seconds. */
export const LONGEST = 185;

/** 52 weeks from Sunday to Saturday. */
export const WEEKS = { from: '2023-12-03', to: '2024-11-30' } as const;

/** Last Friday or so of each month. */
export const DISPATCHES: readonly string[] = ['2023-12-29', '2024-01-26', '2024-02-23', '2024-03-29', '2024-04-26', '2024-05-31', '2024-06-28', '2024-07-26', '2024-08-30', '2024-09-27', '2024-10-25', '2024-11-22'];

export const DECISIONS = { EXTEND: 12, CONTINUE: 19, EXIT: 2 } as const;
export const DECIDED_ON = '2024-11-27';
