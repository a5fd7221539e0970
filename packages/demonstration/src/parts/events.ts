import { batches, type Batch, type Row } from '../forge/batch.js';
import { isoDate, type Day } from '../forge/days.js';
import { nth } from '../forge/random.js';
import type { Ground } from '../ground/ground.js';
import type { Town, Village } from '../ground/places.js';
import { EVENT_KINDS, EVENT_PLACES, type EventKind } from '../words/events.js';
import { personName } from '../words/person.js';

/** An event with residents; suggestions of the channel EVENT name theirs. */
export interface PlannedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly purpose: 'COLLECT' | 'SUPERVISE';
  readonly heldOn: Day;
  /** Null: held by the district for all towns. */
  readonly town: Town | null;
  readonly village: Village | null;
}

/** 2024年3月5日 */
const dateOf = (on: Day): string => {
  const [year = '', month = '', date = ''] = isoDate(on).split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

export function* eventBatches(ground: Ground, events: readonly PlannedEvent[]): Generator<Batch> {
  const { forge, organizations, staff } = ground;
  const source = forge.stream('event rows');
  yield* batches('engagement_event', events.map((event): Row => {
    const words = EVENT_KINDS[event.kind];
    const organizer = event.town ? nth(organizations.townOffices, event.town.index) : organizations.coordinator;
    const place = event.village?.name ?? event.town?.name ?? '全区';
    const present = source.between(words.present[0], words.present[1]);
    return {
      ...forge.ledger(event.heldOn, 900, event.town ? staff.townClerk(event.town) : staff.coordinator(0), event.id),
      kind: event.kind,
      purpose: event.purpose,
      title: `${place}${words.title}（${dateOf(event.heldOn)}）`,
      organizer_id: organizer.id,
      level: event.village ? 'VILLAGE' : event.town ? 'TOWN' : 'DISTRICT',
      town_code: event.town?.code ?? null,
      village_code: event.village?.code ?? null,
      place_kind: source.pick(EVENT_PLACES),
      held_on: isoDate(event.heldOn),
      present_persons: present,
      leaders: source.chance(0.3) ? personName(source) : null,
      summary: `${organizer.short}在${place}举办${words.title}，到场${present}人，${words.summary}。`,
      public_text: `${dateOf(event.heldOn)}，${place}举办${words.title}，${present}名群众参加，${words.summary}。`,
    };
  }));
}
