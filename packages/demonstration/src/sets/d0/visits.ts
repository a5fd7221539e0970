import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate, workingFrom, type Day } from '../../forge/days.js';
import { gridCode, type Village } from '../../ground/places.js';
import { VISITS } from './intake-plan.js';
import { nth } from '../../forge/random.js';
import type { Collecting } from './collecting.js';
import { researchDays } from './research-days.js';
import type { PlannedSuggestion } from './suggestion-plan.js';
import type { Ground } from '../../ground/ground.js';
import { personName } from '../../words/person.js';

interface PlannedVisit {
  readonly village: Village;
  readonly household: number;
  readonly isKey: boolean;
  readonly on: Day;
  readonly suggestion: PlannedSuggestion | null;
}

const FIRST = day('2023-01-09');
const LAST = day('2024-11-08');
const LEVELS = ['GRID', 'VILLAGE', 'VILLAGE', 'TOWN', 'DISTRICT', 'GRID', 'VILLAGE', 'DISTRICT_LEADER'] as const;
const SITUATIONS: readonly string[] = ['老两口，子女在外务工', '独居老人，行动不便', '家中有学龄儿童', '经营小超市，人来人往', '种植大棚三亩', '退役军人家庭', '家庭成员长期服药', '新搬来的住户'];

/** Household visits: key households once, some of them again, ordinary ones; and those that brought a suggestion. */
const planVisits = ({ forge, places }: Ground, suggestions: readonly PlannedSuggestion[]): PlannedVisit[] => {
  const source = forge.stream('visits');
  const visits: PlannedVisit[] = [];
  const next = new Map<Village, number>();
  const household = (village: Village): number => {
    const number = (next.get(village) ?? 0) + 1;
    next.set(village, number);
    return number;
  };
  const anyDay = (): Day => workingFrom(source.between(FIRST, LAST));
  for (const suggestion of suggestions) {
    if (suggestion.channel !== 'HOUSEHOLD_VISIT' || !suggestion.village) continue;
    visits.push({ village: suggestion.village, household: household(suggestion.village), isKey: true, on: suggestion.receivedOn, suggestion });
  }
  while (visits.length < VISITS.keyHouseholds) {
    const village = nth(places.villages, visits.length % places.villages.length);
    visits.push({ village, household: household(village), isKey: true, on: anyDay(), suggestion: null });
  }
  const repeats = VISITS.rows - VISITS.keyHouseholds - VISITS.ordinaryHouseholds;
  for (const first of source.shuffled(visits).slice(0, repeats)) visits.push({ ...first, on: workingFrom(Math.min(LAST, first.on + source.between(60, 300))), suggestion: null });
  for (let count = 0; count < VISITS.ordinaryHouseholds; count += 1) {
    const village = source.pick(places.villages);
    visits.push({ village, household: household(village), isKey: false, on: anyDay(), suggestion: null });
  }
  return visits;
};

/** Visits to households and of the task force to every village; `visitOf` is filled with the visit of each suggestion. */
export function* visitBatches(ground: Ground, suggestions: readonly PlannedSuggestion[], collecting: Collecting, visitOf: Map<string, string>): Generator<Batch> {
  const { forge, staff, organizations, places } = ground;
  const source = forge.stream('visit rows');
  const tables = new Tables('household_visit', 'household_visit_contact', 'research_visit');
  for (const [index, visit] of planVisits(ground, suggestions).entries()) {
    const by = staff.villageClerk(visit.village);
    const row = forge.ledger(visit.on, 580, by);
    if (visit.suggestion) visitOf.set(visit.suggestion.id, row['id'] as string);
    tables.add('household_visit', {
      ...row,
      visitor_level: nth(LEVELS, index % LEVELS.length),
      town_code: visit.village.town.code,
      village_code: visit.village.code,
      grid_code: gridCode(visit.village, visit.household % 4),
      household_key: forge.options.hash(`${visit.village.code} ${visit.household}`),
      is_key_household: visit.isKey,
      campaign_id: collecting.campaignOn(visit.on),
      visited_on: isoDate(visit.on),
    });
    tables.add('household_visit_contact', {
      ...forge.changing(visit.on, 580, by),
      visit_id: row['id'],
      visitor_encrypted: forge.options.seal(personName(source)),
      situation_encrypted: forge.options.seal(nth(SITUATIONS, index % SITUATIONS.length)),
      needs_encrypted: visit.suggestion ? forge.options.seal(visit.suggestion.title) : null,
    });
    yield* tables.overflow();
  }
  for (const village of places.villages) {
    for (const on of researchDays(village)) {
      tables.add('research_visit', {
        ...forge.ledger(on, 600, staff.operator(village.index)),
        team_id: organizations.taskForce.id,
        town_code: village.town.code,
        village_code: village.code,
        visited_on: isoDate(on),
        purpose: '民生实事全覆盖走访调研',
        findings: `查看${village.name}实事现场，听取群众意见，管护责任已落实。`,
        must_echo: false,
        suggestion_ids: [],
      });
    }
  }
  yield* tables.batches();
}
