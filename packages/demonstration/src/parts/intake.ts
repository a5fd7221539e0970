import type { ChannelCode } from '@doorstep/domain/code-lists/collecting-codes';
import type { SectorCode } from '@doorstep/domain/code-lists/sector-codes';
import { planYearOf } from '@doorstep/domain/plan-year';
import { day, isoDate, type Day } from '../forge/days.js';
import { deck, nth, total, type Random } from '../forge/random.js';
import { Receipts } from '../forge/receipts.js';
import type { Ground } from '../ground/ground.js';
import type { Town, Village } from '../ground/places.js';
import type { PlannedPoint } from './collection-points.js';
import type { PlannedEvent } from './events.js';
import type { Adoption, Nature, PlannedSuggestion, SuggestionDates, TriageClass } from './suggestion.js';
import { SuggestionTexts } from './suggestion-texts.js';
import { outcomeOf } from './intake-outcome.js';
import { wayOf, type Reached } from './suggestion-way.js';

/** Accepted suggestions of one nature, in exact numbers. Every table sums to the same. */
export interface IntakePlan {
  readonly nature: Nature;
  readonly received: readonly [from: string, to: string];
  readonly classes: Readonly<Record<TriageClass, number>>;
  readonly channels: Readonly<Partial<Record<ChannelCode, number>>>;
  /** Those received first have come furthest. */
  readonly reached: Readonly<Record<Reached, number>>;
  /** Of those replied to. */
  readonly adopted: Readonly<Record<Adoption, number>>;
  readonly valuable: number;
}

/** Where suggestions may have come from, other than by a channel alone. */
export interface IntakeSources {
  readonly events: readonly PlannedEvent[];
  readonly points: readonly PlannedPoint[];
  readonly topics: readonly { readonly id: string; readonly sectors: readonly SectorCode[]; readonly opensOn: Day; readonly closesOn: Day }[];
}

/** @param cutOff month and day from which receipts belong to the next plan year */
export const planIntakes = (ground: Ground, plans: readonly IntakePlan[], sources: IntakeSources, cutOff: string): PlannedSuggestion[] => {
  const source = ground.forge.stream('suggestions');
  const texts = new SuggestionTexts(ground.forge.stream('suggestion texts'));
  const drafts = plans.flatMap((plan) => draftsOf(ground, source, plan, sources)).sort((one, other) => one.receivedOn - other.receivedOn || one.minutes - other.minutes);
  const receipts = new Receipts(ground.forge.district.receiptBlock);
  return drafts.map((draft, index): PlannedSuggestion => {
    const { town, village, receivedOn, minutes, channel, event, nature, triageClass, isValuable } = draft;
    const text = texts.of(null, town, village);
    const topic = index % 2 === 0 ? sources.topics.find(({ sectors, opensOn, closesOn }) => sectors.includes(text.work.sector) && receivedOn >= opensOn && receivedOn <= closesOn) : undefined;
    return {
      ...text,
      id: ground.forge.id(receivedOn, minutes),
      index,
      kind: 'COUNTED',
      cohort: { planYear: planYearOf(isoDate(receivedOn), cutOff), state: draft.reached },
      receiptNo: receipts.next(receivedOn),
      nature,
      triageClass,
      isValuable,
      isExcellent: isValuable && index % 9 === 0,
      channel,
      town,
      village,
      event,
      pointId: draft.point?.id ?? null,
      topicId: topic?.id ?? null,
      receivedOn,
      minutes,
      dates: draft.dates,
      outcome: outcomeOf(index, channel, draft.reached, draft.dates, draft.adoption),
      project: null,
      mergedInto: null,
    };
  });
};

interface Arrival {
  readonly channel: ChannelCode;
  readonly event: PlannedEvent | null;
  readonly point: PlannedPoint | null;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly receivedOn: Day;
  readonly minutes: number;
}

interface Draft extends Arrival {
  readonly nature: Nature;
  readonly triageClass: TriageClass;
  readonly reached: Reached;
  readonly adoption: Adoption;
  readonly isValuable: boolean;
  readonly dates: SuggestionDates;
}

const draftsOf = (ground: Ground, source: Random, plan: IntakePlan, sources: IntakeSources): Draft[] => {
  const count = total(plan.classes);
  const replied = count - plan.reached.HANDLING;
  for (const [what, sum] of [['channels', total(plan.channels)], ['stages', total(plan.reached)], ['answers', total(plan.adopted) + plan.reached.HANDLING]] as const) {
    if (sum !== count) throw new RangeError(`${plan.nature}: ${sum} by ${what} are not ${count}`);
  }
  const channels = source.shuffled(deck(plan.channels as Record<ChannelCode, number>));
  const arrivals = channels.map((channel) => arrive(ground, source, plan, sources, channel)).sort((one, other) => one.receivedOn - other.receivedOn);
  const classes = source.shuffled(deck(plan.classes));
  const reached = deck<Reached>({ CLOSED: plan.reached.CLOSED, REPLIED: plan.reached.REPLIED, HANDLING: plan.reached.HANDLING });
  const adoptions = source.shuffled(deck(plan.adopted));
  const valuable = source.shuffled(arrivals.map((_, index) => index < plan.valuable));
  const today = day(ground.forge.district.today);
  return arrivals.map((arrival, index): Draft => {
    const triageClass = nth(classes, index);
    const stage = nth(reached, index);
    return {
      ...arrival,
      nature: plan.nature,
      triageClass,
      reached: stage,
      adoption: index < replied ? nth(adoptions, index) : 'ADOPTED',
      isValuable: nth(valuable, index),
      dates: wayOf(source, stage, triageClass, arrival.receivedOn, today),
    };
  });
};

/** Where and when one came in: at an event, at a point, or anywhere in the district. */
const arrive = ({ places }: Ground, source: Random, plan: IntakePlan, { events, points }: IntakeSources, channel: ChannelCode): Arrival => {
  const minutes = source.between(470, 1250);
  const receivedOn = source.between(day(plan.received[0]), day(plan.received[1]));
  if (channel === 'EVENT') {
    const event = source.pick(events);
    return { channel, event, point: null, town: event.town, village: event.village, receivedOn: event.heldOn, minutes: source.between(905, 1050) };
  }
  const open = channel === 'QR_CODE' || channel === 'BOX' ? points.filter(({ openedOn }) => openedOn <= receivedOn) : [];
  if (open.length > 0) {
    const point = source.pick(open);
    return { channel, event: null, point, town: point.town, village: point.village, receivedOn, minutes };
  }
  const village = source.chance(0.86) ? source.pick(places.villages) : null;
  return { channel, event: null, point: null, village, town: village?.town ?? (source.chance(0.8) ? source.pick(places.towns) : null), receivedOn, minutes };
};
