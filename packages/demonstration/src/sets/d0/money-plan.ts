import { day, workingFrom, workingWithin, type Day } from '../../forge/days.js';
import { PLAN_YEARS, type PlanYear, TODAY } from './district-plan.js';
import type { PlannedContribution, PlannedMovement, SourceKey } from '../../parts/money.js';
import { MONEY } from './outcome-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { nth, splitSum, type Random } from '../../forge/random.js';
import type { ProjectGround } from './project-ground.js';

export type SocialForm = 'DONATION' | 'SPONSORSHIP' | 'NAMING' | 'ENTERPRISE_INVESTMENT' | 'ADVERTISING';
const FISCAL_FORMS: Readonly<Record<string, SourceKey>> = { APPROPRIATION: 'DISTRICT', REWARD_SUBSIDY: 'TOWNS', HIGHER_GRANT: 'PROVINCE' };

/** Fiscal money for every counted project, social money for the chosen ones, and the exceptions of the set; sets the budgets. */
export const planMoney = ({ forge, projects }: ProjectGround): PlannedContribution[] => {
  const source = forge.stream('money');
  const plan: PlannedContribution[] = [];
  const add = (year: PlanYear, from: SourceKey, form: string, project: PlannedProject | null, amount: number, movements?: readonly PlannedMovement[]): void => {
    const agreedOn = project ? Math.max(project.dates.listedOn, day(`${year}-01-04`)) : day(`${year}-02-20`);
    plan.push({ id: forge.id(agreedOn, 600), year, source: from, form, project, amount, agreedOn, movements: movements ?? movementsOf(source, project, amount, agreedOn) });
    if (project) project.budget += amount;
  };
  for (const year of PLAN_YEARS) {
    const counted = projects.filter((project) => isCounted(project) && project.planYear === year);
    const shares = fiscalShares(source, counted, MONEY.fiscalAllocated[year], year);
    counted.forEach((project, index) => {
      const form = project.tier === 'DISTRICT' ? 'HIGHER_GRANT' : project.tier === 'TOWN' && index % 3 === 0 ? 'REWARD_SUBSIDY' : 'APPROPRIATION';
      add(year, FISCAL_FORMS[form] ?? 'DISTRICT', form, project, nth(shares, index));
    });
    const done = source.shuffled(counted.filter((project) => project.dates.writtenOffOn !== null));
    let next = 0;
    for (const [form, sum] of Object.entries(MONEY.social[year]) as [SocialForm, number][]) {
      for (const amount of socialShares(source, year, form, sum)) {
        add(year, 'SOCIAL', form, form === 'ADVERTISING' ? shelterOr(done, next) : nth(done, next), amount);
        next += 1;
      }
    }
    for (const project of done.slice(next, next + 60)) add(year, 'COLLECTIVE', 'VILLAGE_FUND', project, source.between(40, 300) * 10_000);
  }
  const pool = (kind: PlannedMovement['kind'], on: string, amount: number): PlannedMovement => ({ kind, on: day(on), amount, isApproved: true });
  add(2023, 'SOCIAL', 'DONATION', null, MONEY.refunded, [pool('RECEIPT', '2023-05-18', MONEY.refunded), pool('REFUND', '2023-08-24', MONEY.refunded)]);
  add(2023, 'MIXED', 'OTHER', null, MONEY.mixed, [pool('RECEIPT', '2023-06-28', MONEY.mixed)]);
  return withReversal(plan);
};

/** One sponsorship of 2023 has the amount of the receipt that is entered twice. */
const socialShares = (source: Random, year: PlanYear, form: SocialForm, sum: number): number[] => {
  const count = MONEY.socialCount[year][form];
  if (year !== 2023 || form !== 'SPONSORSHIP') return splitSum(source, sum, count, 50_000);
  return [MONEY.reversed, ...splitSum(source, sum - MONEY.reversed, count - 1, 50_000)];
};

/** One receipt of 2023 is entered a second time and reversed on the next day. */
const withReversal = (plan: readonly PlannedContribution[]): PlannedContribution[] => {
  const index = plan.findIndex((one) => one.year === 2023 && one.form === 'SPONSORSHIP' && one.amount === MONEY.reversed);
  return plan.map((contribution, at) => {
    if (at !== index) return contribution;
    const first = nth(contribution.movements, 0);
    return { ...contribution, movements: [first, first, { ...first, kind: 'REVERSAL' }, ...contribution.movements.slice(1)] };
  });
};

const WEIGHTS = { DISTRICT: 26, TOWN: 5, VILLAGE: 1 } as const;

/** Uneven shares by tier that add up to the sum of the year. */
const fiscalShares = (source: Random, projects: readonly PlannedProject[], sum: number, year: PlanYear): number[] => {
  // The unfinished addition has no allocation yet, so its share stands outside the sum of the year.
  const pending = projects.filter(isPending);
  const weights = projects.map((project) => (isPending(project) ? 0 : WEIGHTS[project.tier] * (0.5 + source.next()) * (project.work.isAsset ? 1 : 0.5)));
  const whole = weights.reduce((left, right) => left + right, 0);
  const shares = weights.map((weight) => Math.floor((sum * weight) / whole / 10_000) * 10_000);
  const last = shares.findLastIndex((_, index) => !isPending(nth(projects, index)));
  shares[last] = nth(shares, last) + sum - shares.reduce((left, right) => left + right, 0);
  return shares.map((share, index) => (pending.includes(nth(projects, index)) ? 16_800_000 + year : share));
};

const isPending = (project: PlannedProject): boolean => project.dates.completedOn === null && project.isAddition;

const shelterOr = (done: readonly PlannedProject[], next: number): PlannedProject =>
  done.find((project, index) => project.work.output === 'BUS_SHELTER' && index % 7 === next % 7) ?? nth(done, next);

/** Receipt, allocation and spending; all of it is spent before the project is written off. */
const movementsOf = (source: Random, project: PlannedProject | null, amount: number, agreedOn: Day): PlannedMovement[] => {
  if (!project) return [];
  const { startedOn, completedOn, evaluatedOn, writtenOffOn, listedOn } = project.dates;
  const move = (kind: PlannedMovement['kind'], on: Day, sum: number, isApproved = true): PlannedMovement => ({ kind, on, amount: sum, isApproved });
  if (isPending(project)) return [move('RECEIPT', TODAY - 2, amount)];
  const yearEnd = day(`${project.planYear}-12-29`);
  const received = workingWithin(agreedOn + source.between(3, 20), agreedOn + 1, Math.min(TODAY - 1, Math.max(agreedOn + 2, (completedOn ?? TODAY) - 1)));
  const allocated = Math.min(Math.max(received, workingFrom(startedOn + 2)), yearEnd, TODAY - 1);
  const receipt = move('RECEIPT', received, amount);
  const allocation = move('ALLOCATION', allocated, amount);
  if (completedOn === null) {
    // One payment waits for the approval of finance.
    return [receipt, allocation, move('SPENDING', TODAY - 40, Math.floor(amount * 0.6)), move('SPENDING', TODAY - 1, Math.floor(amount * 0.2), false)];
  }
  const paid = Math.max(allocated, Math.min(workingFrom(completedOn + source.between(1, 6)), yearEnd, (writtenOffOn ?? TODAY) - 3));
  if (evaluatedOn !== null) return [receipt, allocation, move('SPENDING', paid, amount)];
  return listedOn % 3 === 0 ? [receipt, allocation] : [receipt, allocation, move('SPENDING', paid, Math.floor(amount * 0.8))];
};
