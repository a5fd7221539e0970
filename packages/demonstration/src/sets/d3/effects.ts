import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day } from '../../forge/days.js';
import { deck, nth, splitSum } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { SmallProject } from '../../parts/projects.js';
import { BENEFICIARIES, DAILY_VISITORS, DECIDED_ON, DECISIONS, DISPATCHES, QUARTERS, SERVICE_COUNTS } from './plan.js';
import { FEATURED, type Featured } from './works.js';

const ITEMS: Readonly<Record<keyof typeof SERVICE_COUNTS, readonly [featured: Featured, item: string]>> = {
  ISSUED: ['PACKS', '惠民服务包'],
  REDEEMED: ['PACKS', '惠民服务包'],
  NEED: ['BATHING', '上门助浴'],
  SERVED: ['BATHING', '上门助浴'],
};
const REASONS = { EXTEND: '群众认可度高，扩大到更多村居', CONTINUE: '需求稳定，按现有规模继续实施', EXIT: '需求减少，转由社会力量提供' } as const;

/** What the batch brought: services counted, visitors, beneficiaries; the meetings about it; what comes of it next year. */
export function* effectBatches(ground: Ground, batch: readonly SmallProject[]): Generator<Batch> {
  const { forge, organizations, staff } = ground;
  const featured = (key: Featured): SmallProject => nth(batch.filter(({ work }) => work === FEATURED[key]), 0);
  const by = staff.operator(0);
  yield* batches('service_count', (Object.keys(SERVICE_COUNTS) as (keyof typeof SERVICE_COUNTS)[]).flatMap((kind) =>
    QUARTERS.map(([from, to], quarter): Row => ({ ...forge.ledger(day(to), 600, by), project_id: featured(ITEMS[kind][0]).id, kind, item: ITEMS[kind][1], quantity: SERVICE_COUNTS[kind][quarter], period_start: from, period_end: to }))));
  yield* batches('effect_metric', DAILY_VISITORS.values.map(([on, value]): Row => ({
    ...forge.ledger(day(on), 620, by),
    project_id: featured('MARKET').id,
    name: 'DAILY_VISITORS',
    unit: '人次/日',
    base_value: DAILY_VISITORS.base,
    base_date: DAILY_VISITORS.baseOn,
    value,
    value_date: on,
  })));
  yield* batches('benefit_record', benefitRows(ground, batch));
  yield* batches('meeting', DISPATCHES.map((on, index): Row => ({
    ...forge.ledger(day(on), 600, staff.coordinator(index)),
    kind: 'DISPATCH',
    body_id: null,
    month: on.slice(0, 7),
    held_on: on,
    chair: '区民生专班负责人',
    organization_ids: [organizations.serviceCentre.id, ...organizations.townOffices.map(({ id }) => id)],
    attendees: '牵头部门、各镇街分管负责人',
    project_ids: batch.slice((index * 3) % batch.length, ((index * 3) % batch.length) + 3).map(({ id }) => id),
    decisions: '通报项目进度，协调解决场地、人员和宣传问题，责任单位限期反馈。',
    minutes_id: null,
  })));
  yield* batches('next_year_decision', decisionRows(ground, batch));
}

/** Two half-years for each item. */
const benefitRows = ({ forge, staff }: Ground, batch: readonly SmallProject[]): Row[] => {
  const halves = [['2023-12-01', '2024-05-31'], ['2024-06-01', '2024-11-30']] as const;
  const shares = splitSum(forge.stream('benefits'), BENEFICIARIES, batch.length * halves.length, 10);
  return batch.flatMap((project, index) => halves.map(([from, to], half): Row => ({
    ...forge.ledger(day(to), 640, staff.operator(index)),
    project_id: project.id,
    person_times: nth(shares, index * halves.length + half),
    persons: null,
    period_start: from,
    period_end: to,
    basis: '服务台账逐次登记',
  })));
};

const decisionRows = ({ forge, staff }: Ground, batch: readonly SmallProject[]): Row[] => {
  const decisions = forge.stream('decisions').shuffled(deck<keyof typeof DECISIONS>(DECISIONS));
  const on = day(DECIDED_ON);
  return batch.map((project, index): Row => {
    const decision = nth(decisions, index);
    const by = staff.leader(index);
    return { ...forge.changing(on, 900, by), project_id: project.id, year: project.planYear, decision, reason: REASONS[decision], basis_id: null, decided_by: by, decided_on: DECIDED_ON, extended_into_id: null };
  });
};
