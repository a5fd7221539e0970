import type { PlanOfYear } from '../../parts/annual-plans.js';
import type { IntakePlan } from '../../parts/intake.js';
import type { Tier } from '../../parts/projects.js';

// The first and only writing of each number of D2.

export const CUT_OFF = '10-01';

/** Three streets, nine towns, five townships. */
export const PLACES = { communities: 6, townVillages: 6, townshipVillages: 5 } as const;

export const SYMPOSIA = { count: 13, from: '2021-05-12', to: '2021-07-16' } as const;

export const FORMS = 1004;

export const INTAKES: readonly IntakePlan[] = [
  {
    nature: 'SUGGESTION',
    received: ['2021-05-12', '2021-07-30'],
    classes: { A: 28, B: 74, C: 196 },
    channels: { EVENT: 212, LETTER: 38, WEB_MESSAGE: 48 },
    reached: { CLOSED: 236, REPLIED: 62, HANDLING: 0 },
    adopted: { ADOPTED: 118, PARTIALLY_ADOPTED: 47, KEPT_FOR_REFERENCE: 96, NOT_ADOPTED: 37 },
    valuable: 41,
  },
  {
    nature: 'NEED',
    received: ['2021-08-26', '2021-08-27'],
    classes: { A: 2, B: 8, C: 12 },
    channels: { BOX: 14, LETTER: 8 },
    reached: { CLOSED: 0, REPLIED: 0, HANDLING: 22 },
    adopted: { ADOPTED: 0, PARTIALLY_ADOPTED: 0, KEPT_FOR_REFERENCE: 0, NOT_ADOPTED: 0 },
    valuable: 0,
  },
];

/** 453 cadres with two deeds, 100 with one: 1,006. */
export const PLEDGES = { withTwo: 453, withOne: 100, from: '2021-04-12', to: '2021-06-25' } as const;

export const YEAR = 2021;
export const PLANS: readonly PlanOfYear[] = [{ year: YEAR, openedOn: '2021-04-06', publishedOn: '2021-06-15', batches: [] }];

/** 400 projects, all begun on one day and under way. */
export const PROJECTS: Readonly<Record<Tier, number>> = { DISTRICT: 20, TOWN: 80, VILLAGE: 300 };
export const STARTED_ON = '2021-07-26';
export const STEPS: readonly (readonly [string, number, string])[] = [['前期准备', 20, '2021-08-13'], ['组织实施', 50, '2021-10-29'], ['竣工收尾', 30, '2021-12-17']];
/** Percent of the last report before the day of the set. */
export const PROGRESS = { inTime: 34, late: 6 } as const;

/** Weeks from Monday to Sunday, by their Monday; late units have sent nothing since the third. */
export const MONDAYS: readonly string[] = ['2021-07-26', '2021-08-02', '2021-08-09', '2021-08-16', '2021-08-23', '2021-08-30'];
export const WEEKS_IN_TIME = 2;

/** Each of the three late units was met with one of them. */
export const ESCALATIONS = ['NOTICE_OF_CRITICISM', 'MEDIA_EXPOSURE', 'DISCIPLINE_REFERRAL'] as const;

export const TEAMS = 405;

export const PARTNERS: readonly { readonly name: string; readonly short: string; readonly kind: string }[] =
  ['青禾社会工作服务中心', '慈善总会', '蓝天应急救援协会', '乐龄养老服务促进会', '春苗儿童关爱中心', '绿水环保志愿者协会', '法援公益服务中心']
    .map((name) => ({ name: `{stem}${name}`, short: name, kind: 'SOCIAL_ORGANIZATION' }));

/** Square metres. */
export const STANDARDS = [
  { class: '合并村中心阵地', minArea: 500, staff: [3, 6] },
  { class: '未合并村阵地', minArea: 300, staff: [2, 4] },
  { class: '其他便民网点', minArea: 200, staff: [1, 3] },
] as const;
/** Checks of each standard; one of the last was met only at the second visit, one is still below. */
export const CHECKS = 5;
export const BREACH = { area: 186, staff: 1 } as const;
