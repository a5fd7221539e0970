import type { Batch } from '../../forge/batch.js';
import { day, workingFrom } from '../../forge/days.js';
import type { Ground } from '../../ground/ground.js';
import { planBatches, planIds } from '../../parts/annual-plans.js';
import { collectorBatches } from '../../parts/collectors.js';
import { planPoints, pointBatches } from '../../parts/collection-points.js';
import { consultationBatches, type PlannedConsultation } from '../../parts/consultations.js';
import { intakeBatches } from '../../parts/intake-batches.js';
import { planIntakes } from '../../parts/intake.js';
import { moneyBatches, planSources } from '../../parts/money-rows.js';
import { smallProjectBatches } from '../../parts/project-batches.js';
import type { SmallProject } from '../../parts/projects.js';
import { reportBatches } from '../../parts/report-batches.js';
import { smallDistrict, townsOf } from '../../parts/small-district.js';
import { planProjects } from './batch.js';
import { effectBatches } from './effects.js';
import { mediaBatches } from './media.js';
import { planMoney } from './money.js';
import { COLLECTORS, CUT_OFF, INTAKES, PLANS, POINTS } from './plan.js';
import { sentEveryWeek, WEEKLY_PERIODS } from './weeks.js';

const GROUPS_FOUNDED = '2023-03-20';
/** The wish lists were adopted before the items were proposed. */
const FIRST_CONSULTATION = '2023-10-09';

/** One consultation of the group of each town, closed with its wish list. */
const planConsultations = ({ forge, places }: Ground, batch: readonly SmallProject[]): PlannedConsultation[] =>
  places.towns.map((town) => {
    const heldOn = workingFrom(day(FIRST_CONSULTATION) + town.index);
    return {
      id: forge.id(heldOn - 12, 560),
      wishListId: forge.id(heldOn + 4, 600),
      town,
      planYear: 2024,
      heldOn,
      reached: 'CLOSED',
      projects: batch.filter((project) => project.town === town),
      others: ['驻地主街增设休息座椅'],
    };
  });

/** Projects with the money pledged for them, and the wish lists that they came from. */
const withOrigins = (projects: readonly SmallProject[], consultations: readonly PlannedConsultation[], budgets: ReadonlyMap<string, number>): SmallProject[] => {
  const lists = new Map(consultations.flatMap(({ projects: wished, wishListId }) => wished.map(({ id }) => [id, wishListId] as const)));
  return projects.map((project) => {
    const refId = lists.get(project.id);
    return { ...project, budget: budgets.get(project.id) ?? 0, origins: refId === undefined ? project.origins : [{ kind: 'WISH_LIST', refId }] };
  });
};

function* rowsOf(ground: Ground): Generator<Batch> {
  yield* collectorBatches(ground, COLLECTORS);
  const points = planPoints(ground, POINTS);
  yield* pointBatches(ground, points);
  yield* intakeBatches(ground, planIntakes(ground, INTAKES, { events: [], points, topics: [] }, CUT_OFF));
  const ids = planIds(ground, PLANS);
  const projects = planProjects(ground, ids);
  const money = planMoney(ground, projects);
  const budgets = new Map<string, number>();
  for (const { project, amount } of money) if (project) budgets.set(project.id, (budgets.get(project.id) ?? 0) + amount);
  const batch = projects.filter(({ batchId }) => batchId !== null).map((project) => ({ ...project, budget: budgets.get(project.id) ?? 0 }));
  const consultations = planConsultations(ground, batch);
  yield* consultationBatches(ground, consultations, day(GROUPS_FOUNDED));
  yield* planBatches(ground, PLANS, ids);
  yield* smallProjectBatches(ground, withOrigins(projects, consultations, budgets));
  yield* reportBatches(ground, batch, WEEKLY_PERIODS, (_project, period) => sentEveryWeek(period));
  yield* moneyBatches(ground, money, planSources(ground, [2024]));
  yield* effectBatches(ground, batch);
  yield* mediaBatches(ground, batch);
}

/** 明湖区: services in batches, a roster of thousands, weekly reports and what became of it all. */
export const D3 = smallDistrict({
  key: 'D3',
  version: 2,
  district: {
    code: '990102',
    name: '明湖区',
    stem: '明湖',
    mark: '湖',
    brandName: '明湖心服务',
    today: '2024-11-30',
    openedOn: '2023-01-03',
    staffedOn: '2023-01-05',
    seed: 990_102,
    usernamePrefix: 'd3.',
    receiptBlock: 3,
    southWest: [119.1, 33.2],
  },
  towns: [
    ...townsOf('STREET', ['湖滨', '锦华'], 14, 2),
    ...townsOf('TOWN', ['菱塘', '荷桥', '柳岸', '雁洲'], 0, 13),
    ...townsOf('TOWN', ['芦湾'], 0, 12),
  ],
  settings: { 'suggestion.cutOffDay': CUT_OFF, 'report.weeklyDue': true, 'report.weekStart': 'SUNDAY', 'report.monthlyDue': false },
  organizations: { stations: 0 },
  rows: rowsOf,
});
