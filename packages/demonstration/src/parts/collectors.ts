import { Tables, type Batch } from '../forge/batch.js';
import { day, isoDate, isoDateOrNull, type Day } from '../forge/days.js';
import { nth, type Random } from '../forge/random.js';
import type { Ground } from '../ground/ground.js';
import { personName, phoneNumber } from '../words/person.js';

/** Collectors of one kind, evenly over the villages. */
export interface CollectorPlan {
  readonly kind: 'PROMOTER' | 'RED_COLLECTOR' | 'INVITED_ADVISER' | 'INFORMANT';
  /** On the roster on the day of the set. */
  readonly active: number;
  /** No longer on it. */
  readonly left: number;
  readonly criteria: readonly string[];
  readonly appointed: readonly [from: string, to: string];
  /** Null: without a term. */
  readonly termEndsOn: string | null;
}

const REASONS: readonly string[] = ['本人申请退出', '外出务工', '工作调动', '迁出本区'];

/** The roster, with names and phones sealed. */
export function* collectorBatches(ground: Ground, plans: readonly CollectorPlan[]): Generator<Batch> {
  const tables = new Tables('collector', 'collector_contact');
  for (const plan of plans) {
    const source = ground.forge.stream(`collectors ${plan.kind}`);
    for (let index = 0; index < plan.active + plan.left; index += 1) {
      addCollector(ground, tables, source, plan, index);
      yield* tables.overflow();
    }
  }
  yield* tables.batches();
}

const addCollector = ({ forge, places, organizations, staff }: Ground, tables: Tables, source: Random, plan: CollectorPlan, index: number): void => {
  const village = plan.kind === 'INVITED_ADVISER' ? null : nth(places.villages, index % places.villages.length);
  const appointedOn = source.between(day(plan.appointed[0]), day(plan.appointed[1]));
  const by = village ? staff.townClerk(village.town) : staff.coordinator(index);
  const closedOn = index < plan.active ? null : leavingDay(source, appointedOn, day(forge.district.today));
  const row = forge.ledger(appointedOn, 600, by);
  tables.add('collector', {
    ...row,
    kind: plan.kind,
    organization_id: village ? null : nth(organizations.departments, index % organizations.departments.length).id,
    town_code: village?.town.code ?? null,
    village_code: village?.code ?? null,
    criteria: source.shuffled(plan.criteria).slice(0, source.between(1, plan.criteria.length)),
    appointed_on: isoDate(appointedOn),
    term_ends_on: plan.termEndsOn,
    closed_on: isoDateOrNull(closedOn),
    closing_reason: closedOn === null ? null : nth(REASONS, index % REASONS.length),
    user_id: null,
  });
  tables.add('collector_contact', {
    ...forge.changing(appointedOn, 601, by),
    collector_id: row['id'],
    name_encrypted: forge.options.seal(personName(source)),
    phone_encrypted: forge.options.seal(phoneNumber(source)),
  });
};

const leavingDay = (source: Random, appointedOn: Day, today: Day): Day => source.between(Math.min(appointedOn + 60, today - 1), today - 1);
