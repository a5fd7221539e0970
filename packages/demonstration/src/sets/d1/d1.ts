import type { Batch } from '../../forge/batch.js';
import type { Ground } from '../../ground/ground.js';
import { collectorBatches } from '../../parts/collectors.js';
import { planPoints, pointBatches } from '../../parts/collection-points.js';
import { intakeBatches } from '../../parts/intake-batches.js';
import { planIntakes } from '../../parts/intake.js';
import { smallDistrict, townsOf } from '../../parts/small-district.js';
import { DISTRICT_UNITS } from '../../words/district-units.js';
import { conversionBatches } from './conversions.js';
import { COLLECTORS, CUT_OFF, INTAKES, PLACES, POINTS } from './plan.js';
import { ruleBatches } from './rules.js';
import { planTopics, topicBatches } from './topics.js';

function* rowsOf(ground: Ground): Generator<Batch> {
  yield* ruleBatches(ground);
  yield* collectorBatches(ground, COLLECTORS);
  const points = planPoints(ground, POINTS);
  yield* pointBatches(ground, points);
  const topics = planTopics(ground);
  yield* topicBatches(ground, topics);
  const suggestions = planIntakes(ground, INTAKES, { events: [], points, topics }, CUT_OFF);
  yield* intakeBatches(ground, suggestions);
  yield* conversionBatches(ground, suggestions);
}

/** 临河区: a system for people's suggestions, with its people, points, rules and outcomes. */
export const D1 = smallDistrict({
  key: 'D1',
  version: 1,
  district: {
    code: '990103',
    name: '临河区',
    stem: '临河',
    mark: '临',
    brandName: '临河金点子',
    today: '2024-12-31',
    openedOn: '2024-01-04',
    staffedOn: '2024-01-15',
    seed: 990_103,
    usernamePrefix: 'd1.',
    receiptBlock: 1,
    southWest: [118.4, 35.1],
  },
  towns: [
    ...townsOf('STREET', ['滨渡', '文昌'], PLACES.communities, 0),
    ...townsOf('TOWN', ['龙潭', '菱湖', '桑园', '凤台', '鹤溪', '茶亭', '金谷', '古渡', '银杏', '雁鸣'], 0, PLACES.townVillages),
    ...townsOf('TOWNSHIP', ['鹿岭'], 0, PLACES.townshipVillages),
  ],
  settings: { 'suggestion.cutOffDay': CUT_OFF, 'report.monthlyDue': false, 'report.weeklyDue': false },
  organizations: { stations: 0, more: DISTRICT_UNITS },
  rows: rowsOf,
});
