import { Tables, type Batch } from '../forge/batch.js';
import { day, isoDate } from '../forge/days.js';
import { Journal } from '../forge/journal.js';
import type { Ground } from '../ground/ground.js';
import type { Town } from '../ground/places.js';
import type { Tier } from './projects.js';

/** The plans of a year: one of the district, and one of each town for its own projects and for those of its villages. */
export interface PlanOfYear {
  readonly year: number;
  readonly openedOn: string;
  readonly publishedOn: string;
  /** Batches announced with the plan; the number is that of the ledger of batches. */
  readonly batches: readonly { readonly no: string; readonly name: string }[];
}

/** Ids of plans and batches. */
export interface PlanIds {
  plan(year: number, tier: Tier, town: Town | null): string;
  batch(no: string): string;
}

const keyOf = (year: number, tier: Tier, town: Town | null): string => `${year} ${tier} ${town?.code ?? ''}`;

const scopesOf = ({ places }: Ground): [Tier, Town | null][] => [['DISTRICT', null], ...places.towns.flatMap((town): [Tier, Town][] => [['TOWN', town], ['VILLAGE', town]])];

export const planIds = (ground: Ground, years: readonly PlanOfYear[]): PlanIds => {
  const ids = new Map<string, string>();
  for (const { year, openedOn, batches } of years) {
    for (const [tier, town] of scopesOf(ground)) ids.set(keyOf(year, tier, town), ground.forge.id(day(openedOn), 560));
    for (const { no } of batches) ids.set(no, ground.forge.id(day(openedOn), 561));
  }
  const known = (key: string): string => ids.get(key) ?? missing(key);
  return { plan: (year, tier, town) => known(keyOf(year, tier, tier === 'DISTRICT' ? null : town)), batch: known };
};

const missing = (key: string): never => {
  throw new RangeError(`no plan ${key}`);
};

export function* planBatches(ground: Ground, years: readonly PlanOfYear[], ids: PlanIds): Generator<Batch> {
  const { forge, staff } = ground;
  const tables = new Tables('annual_plan', 'annual_plan_event', 'project_group');
  for (const { year, openedOn, publishedOn, batches } of years) {
    const opened = day(openedOn);
    const published = day(publishedOn);
    for (const [tier, town] of scopesOf(ground)) {
      const id = ids.plan(year, tier, town);
      const clerk = town ? staff.townClerk(town) : staff.operator(0);
      const journal = new Journal(forge, 'annualPlan', 'annual_plan_id', id)
        .move('plan.open', { on: opened, minutes: 560, by: clerk })
        .move('plan.deliberate', { on: published - 8, minutes: 600, by: clerk })
        .move('plan.approve', { on: published - 1, minutes: 1000, by: town ? staff.townLeader(town) : staff.leader(0) })
        .move('plan.publish', { on: published, minutes: 680, by: clerk, publicText: '年度民生实事计划公布。' });
      for (const event of journal.rows) tables.add('annual_plan_event', event);
      tables.add('annual_plan', {
        ...forge.ledger(opened, 560, clerk, id),
        year,
        tier,
        town_code: town?.code ?? null,
        state: journal.state,
        document_no: `${forge.district.mark}${town?.short ?? ''}民实〔${publishedOn.slice(0, 4)}〕${tier === 'VILLAGE' ? 2 : 1}号`,
        published_on: publishedOn,
        closed_on: null,
      });
    }
    for (const { no, name } of batches) {
      tables.add('project_group', {
        ...forge.ledger(opened, 561, staff.operator(0), ids.batch(no)),
        kind: 'BATCH',
        name,
        no,
        level: null,
        year,
        plan_id: ids.plan(year, 'DISTRICT', null),
        announced_on: isoDate(published),
      });
    }
  }
  yield* tables.batches();
}
