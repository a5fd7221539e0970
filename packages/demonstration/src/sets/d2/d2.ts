import type { Batch } from '../../forge/batch.js';
import { day } from '../../forge/days.js';
import type { Ground } from '../../ground/ground.js';
import { planBatches, planIds } from '../../parts/annual-plans.js';
import { eventBatches, type PlannedEvent } from '../../parts/events.js';
import { intakeBatches } from '../../parts/intake-batches.js';
import { planIntakes } from '../../parts/intake.js';
import { smallProjectBatches } from '../../parts/project-batches.js';
import { reportBatches } from '../../parts/report-batches.js';
import { smallDistrict, townsOf } from '../../parts/small-district.js';
import { facilityBatches } from './facilities.js';
import { orderBatches } from './orders.js';
import { CUT_OFF, INTAKES, PARTNERS, PLACES, PLANS, SYMPOSIA } from './plan.js';
import { pledgeBatches } from './pledges.js';
import { planProjects } from './projects.js';
import { PERIODS, sentBy } from './reports.js';
import { teamBatches } from './volunteers.js';

/** Each in a place of its own. */
const planSymposia = ({ forge, places }: Ground): PlannedEvent[] => {
  const source = forge.stream('symposia');
  return source.shuffled(places.villages).slice(0, SYMPOSIA.count).map((village): PlannedEvent => {
    const heldOn = source.between(day(SYMPOSIA.from), day(SYMPOSIA.to));
    return { id: forge.id(heldOn, 900), kind: 'SYMPOSIUM', purpose: 'COLLECT', heldOn, town: village.town, village };
  });
};

function* rowsOf(ground: Ground): Generator<Batch> {
  const events = planSymposia(ground);
  yield* eventBatches(ground, events);
  yield* intakeBatches(ground, planIntakes(ground, INTAKES, { events, points: [], topics: [] }, CUT_OFF));
  yield* pledgeBatches(ground);
  const ids = planIds(ground, PLANS);
  const projects = planProjects(ground, ids);
  yield* planBatches(ground, PLANS, ids);
  yield* smallProjectBatches(ground, projects);
  const late = projects.filter(({ isLate }) => isLate);
  yield* reportBatches(ground, projects, PERIODS, sentBy(late));
  yield* orderBatches(ground, late);
  yield* teamBatches(ground);
  yield* facilityBatches(ground, projects);
}

/** 云岭区: ledgers of deeds and projects with monthly and weekly reports, and what happens to those who are late. */
export const D2 = smallDistrict({
  key: 'D2',
  version: 1,
  district: {
    code: '990104',
    name: '云岭区',
    stem: '云岭',
    mark: '云',
    brandName: '云岭惠民实事',
    today: '2021-09-03',
    openedOn: '2021-01-04',
    staffedOn: '2021-02-01',
    seed: 990_104,
    usernamePrefix: 'd2.',
    receiptBlock: 2,
    southWest: [103.5, 25.4],
  },
  towns: [
    ...townsOf('STREET', ['云泉', '岭南', '翠屏'], PLACES.communities, 0),
    ...townsOf('TOWN', ['松坪', '竹溪', '梅岗', '茶山', '白石', '青龙', '马鞍', '大渡', '红岩'], 0, PLACES.townVillages),
    ...townsOf('TOWNSHIP', ['石门', '高寨', '杉木', '雾林', '月亮坝'], 0, PLACES.townshipVillages),
  ],
  settings: { 'suggestion.cutOffDay': CUT_OFF, 'report.monthlyDue': true, 'report.weeklyDue': true },
  organizations: { stations: 0, more: PARTNERS },
  rows: rowsOf,
});
