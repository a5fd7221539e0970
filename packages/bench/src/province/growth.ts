import { median } from '../figures.ts';
import type { ProvinceHouse } from './house.ts';
import type { Page } from './pages.ts';
import type { Plan } from './plan.ts';
import { explain } from './plan.ts';

/** A page in a database of one district and in one of many. */
export interface Growth {
  readonly page: string;
  readonly oneMs: number;
  readonly manyMs: number;
  /** Median of the ratios of the rounds. */
  readonly factor: number;
  readonly onePlans: readonly Plan[];
  readonly manyPlans: readonly Plan[];
}

const WARM_UP = 5;

/** Both databases answer in turn, round after round, so that what disturbs the machine meets both. */
export async function measureGrowth(page: Page, one: ProvinceHouse, many: ProvinceHouse, rounds: number): Promise<Growth> {
  for (let round = 0; round < WARM_UP; round += 1) for (const house of [one, many]) await timed(house, page);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await timed(one, page), await timed(many, page)]);
  const plansOf = async (house: ProvinceHouse): Promise<readonly Plan[]> => explain(await house.statementsOf(() => timed(house, page)));
  return {
    page: page.name,
    oneMs: median(pairs.map(([ms]) => ms)),
    manyMs: median(pairs.map(([, ms]) => ms)),
    factor: median(pairs.map(([before, after]) => after / before)),
    onePlans: await plansOf(one),
    manyPlans: await plansOf(many),
  };
}

async function timed(house: ProvinceHouse, { door, query, variables }: Page): Promise<number> {
  const begun = performance.now();
  await house.ask(door, query, variables);
  return performance.now() - begun;
}
