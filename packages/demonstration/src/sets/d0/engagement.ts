import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, type Day } from '../../forge/days.js';
import { same } from './district-plan.js';
import { EVENTS } from './intake-plan.js';
import type { ProjectGround } from './project-ground.js';
import { isCounted } from './project-plan.js';
import type { Town } from '../../ground/places.js';
import { deck, nth } from '../../forge/random.js';
import type { Ground } from '../../ground/ground.js';
import type { PlannedEvent } from '../../parts/events.js';
import type { EventKind } from '../../words/events.js';

/** Collecting events by window: those of each town, and those of the district. */
const WINDOWS: readonly { from: string; to: string; perTown: number; district: number }[] = [
  { from: '2023-01-03', to: '2023-01-31', perTown: 12, district: 5 },
  { from: '2023-02-01', to: '2023-10-11', perTown: 45, district: 16 },
  { from: '2023-10-12', to: '2023-11-30', perTown: 30, district: 10 },
  { from: '2023-12-01', to: '2024-01-20', perTown: 24, district: 9 },
  { from: '2024-01-21', to: '2024-10-13', perTown: 32, district: 15 },
  { from: '2024-10-14', to: '2024-11-05', perTown: 7, district: 4 },
  { from: '2024-11-06', to: '2024-11-14', perTown: 5, district: 3 },
];

/** All events, those that collect since 2023 first, by day. */
export const planEvents = ({ forge, places }: Ground): PlannedEvent[] => {
  const source = forge.stream('events');
  const kinds = source.shuffled(deck<EventKind>(EVENTS.collectSince2023 as Record<EventKind, number>));
  const events: PlannedEvent[] = [];
  const add = (kind: EventKind, purpose: PlannedEvent['purpose'], from: string, to: string, town: Town | null): void => {
    const heldOn = source.between(day(from), day(to));
    const village = town && source.chance(0.8) ? source.pick(town.villages) : null;
    events.push({ id: forge.id(heldOn, 900), kind, purpose, heldOn, town, village });
  };
  let next = 0;
  for (const { from, to, perTown, district } of WINDOWS) {
    for (const town of places.towns) for (let count = 0; count < perTown; count += 1) add(nth(kinds, next++), 'COLLECT', from, to, town);
    for (let count = 0; count < district; count += 1) add(nth(kinds, next++), 'COLLECT', from, to, null);
  }
  same('collecting events', next, kinds.length);
  const town = (): Town => source.pick(places.towns);
  for (let count = 0; count < EVENTS.collectIn2022; count += 1) add('CANDID_TALK', 'COLLECT', '2022-03-10', '2022-11-25', town());
  for (const kind of deck<EventKind>(EVENTS.supervise as Record<EventKind, number>)) add(kind, 'SUPERVISE', '2023-03-06', '2024-11-13', town());
  return events.sort((one, other) => one.heldOn - other.heldOn);
};

/** Collecting events of a town (null: of the district) in a window, by day. */
export class EventCalendar {
  readonly #byTown = new Map<string, PlannedEvent[]>();

  constructor(events: readonly PlannedEvent[]) {
    for (const event of events) {
      if (event.purpose !== 'COLLECT') continue;
      const key = event.town?.code ?? '';
      this.#byTown.set(key, [...(this.#byTown.get(key) ?? []), event]);
    }
  }

  within(town: Town | null, from: Day, to: Day): PlannedEvent[] {
    return (this.#byTown.get(town?.code ?? '') ?? []).filter((event) => event.heldOn >= from && event.heldOn <= to);
  }
}

/** The projects that were visited at an event which supervises: one to three of the town, under way or done. */
export function* seenProjectBatches({ forge, projects, staff }: ProjectGround, events: readonly PlannedEvent[]): Generator<Batch> {
  const source = forge.stream('seen projects');
  const counted = Map.groupBy(projects.filter(isCounted), ({ town }) => town);
  yield* batches('engagement_event_project', events.filter(({ purpose }) => purpose === 'SUPERVISE').flatMap((event): Row[] => {
    const known = (counted.get(event.town) ?? []).filter(({ dates }) => dates.startedOn <= event.heldOn);
    return source.shuffled(known).slice(0, source.between(1, 3)).map((project) => ({
      ...forge.child(event.heldOn, 930, event.town ? staff.townClerk(event.town) : staff.coordinator(0)),
      event_id: event.id,
      project_id: project.id,
    }));
  }));
}
