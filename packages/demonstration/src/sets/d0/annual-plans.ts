import { Tables, type Batch } from '../../forge/batch.js';
import { LISTING, PLAN_YEARS, TIER_CODES, type PlanYear, type TierCode } from './district-plan.js';
import { day, isoDate, isoDateOrNull } from '../../forge/days.js';
import { Journal } from '../../forge/journal.js';
import type { Town } from '../../ground/places.js';
import { nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';

/** Ids of the plans and batches; the village tier has a plan for each town. */
export interface AnnualPlans {
  planId(year: PlanYear, tier: TierCode, town: Town | null): string;
  batchId(year: PlanYear, batch: number | null): string | null;
  programmeId(year: PlanYear): string;
}

const keyOf = (year: PlanYear, tier: TierCode, town: Town | null): string => `${year} ${tier} ${town?.code ?? ''}`;

export const planAnnualPlans = ({ forge, places }: Ground): AnnualPlans => {
  const plans = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const year of PLAN_YEARS) {
    const openedOn = day(`${year - 1}-11-06`);
    for (const [tier, town] of scopes(places.towns)) plans.set(keyOf(year, tier, town), forge.id(openedOn, 560));
    LISTING[year].forEach((_, index) => groups.set(`${year} ${index + 1}`, forge.id(openedOn, 561)));
    groups.set(`${year} programme`, forge.id(openedOn, 562));
  }
  const known = (map: Map<string, string>, key: string): string => map.get(key) ?? unknown(key);
  return {
    planId: (year, tier, town) => known(plans, keyOf(year, tier, town)),
    batchId: (year, batch) => (batch === null ? null : known(groups, `${year} ${batch}`)),
    programmeId: (year) => known(groups, `${year} programme`),
  };
};

const unknown = (key: string): never => {
  throw new RangeError(`no plan ${key}`);
};

const scopes = (towns: readonly Town[]): [TierCode, Town | null][] =>
  TIER_CODES.flatMap((tier): [TierCode, Town | null][] => (tier === 'DISTRICT' ? [[tier, null]] : towns.map((town) => [tier, town])));

/** Plans with their log and steps of approval, batches and the programme of the district tier. */
export function* annualPlanBatches(ground: Ground, plans: AnnualPlans): Generator<Batch> {
  const { forge, places, staff } = ground;
  const tables = new Tables('annual_plan', 'annual_plan_event', 'approval_step', 'project_group');
  for (const year of PLAN_YEARS) {
    const listedOn = day(nth(LISTING[year], 0).on);
    const openedOn = day(`${year - 1}-11-06`);
    const closedOn = year === 2023 ? day('2024-03-29') : null;
    for (const [tier, town] of scopes(places.towns)) {
      const id = plans.planId(year, tier, town);
      const clerk = town ? staff.townClerk(town) : staff.operator(0);
      const approver = town ? staff.townLeader(town) : staff.leader(0);
      const documentNo = `${forge.district.mark}${town ? town.short : ''}民实〔${year - 1}〕${tier === 'VILLAGE' ? 2 : 1}号`;
      const journal = new Journal(forge, 'annualPlan', 'annual_plan_id', id)
        .move('plan.open', { on: openedOn, minutes: 560, by: clerk })
        .move('plan.deliberate', { on: listedOn - 8, minutes: 600, by: clerk })
        .move('plan.approve', { on: listedOn - 1, minutes: 1000, by: approver })
        .move('plan.publish', { on: listedOn, minutes: 691, by: clerk, publicText: '年度民生实事计划公布。' });
      if (closedOn !== null) journal.move('plan.close', { on: closedOn, minutes: 960, by: clerk });
      for (const row of journal.rows) tables.add('annual_plan_event', row);
      tables.add('annual_plan', {
        ...forge.ledger(openedOn, 560, clerk, id),
        year,
        tier,
        town_code: town?.code ?? null,
        state: journal.state,
        document_no: documentNo,
        published_on: isoDate(listedOn),
        closed_on: isoDateOrNull(closedOn),
      });
      const bodies = town ? ['COLLECTIVE_DISCUSSION', 'TOWN'] : ['COLLECTIVE_DISCUSSION', 'GOVERNMENT', 'COMMITTEE'];
      bodies.forEach((body, index) => tables.add('approval_step', {
        ...forge.child(listedOn - 3, 600 + index, clerk),
        target_kind: 'ANNUAL_PLAN',
        target_id: id,
        no: index + 1,
        body,
        decision: 'AGREE',
        decided_on: isoDate(listedOn - 3),
        decided_by: approver,
        doc_no: index === bodies.length - 1 ? documentNo : null,
        note: null,
      }));
    }
    LISTING[year].forEach((batch, index) => tables.add('project_group', {
      ...forge.ledger(openedOn, 561, staff.operator(0), plans.batchId(year, index + 1) ?? undefined),
      kind: 'BATCH',
      name: `${year}年第${'一二'[index]}批民生实事`,
      no: `${year}-${index + 1}`,
      level: null,
      year,
      plan_id: plans.planId(year, 'DISTRICT', null),
      announced_on: batch.on,
    }));
    tables.add('project_group', {
      ...forge.ledger(openedOn, 562, staff.operator(0), plans.programmeId(year)),
      kind: 'PROGRAMME',
      name: `${year}年${forge.district.name}民生精品工程`,
      no: `P${year}`,
      level: 'DISTRICT',
      year,
      plan_id: null,
      announced_on: nth(LISTING[year], 0).on,
    });
  }
  yield* tables.batches();
}
