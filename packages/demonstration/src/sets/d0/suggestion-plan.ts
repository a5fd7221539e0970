import { day, type Day } from '../../forge/days.js';
import type { PlannedEvent } from '../../parts/events.js';
import type { Collecting } from './collecting.js';
import type { EventCalendar } from './engagement.js';
import { CHANNELS_BEFORE_2023, CHANNELS_SINCE_2023, COHORTS, INTAKE, type Cohort, type IntakeChannel } from './intake-plan.js';
import type { Town, Village } from '../../ground/places.js';
import type { PlannedProject } from './project-plan.js';
import { LinkTargets } from './link-targets.js';
import { deck, nth, type Random } from '../../forge/random.js';
import { Receipts } from '../../forge/receipts.js';
import type { Nature, PlannedSuggestion as Suggestion, SuggestionKind, TriageClass } from '../../parts/suggestion.js';
import { dateSuggestion } from './suggestion-dates.js';
import { outcomeOf } from './suggestion-outcome.js';
import { SuggestionTexts } from '../../parts/suggestion-texts.js';
import type { ProjectGround } from './project-ground.js';

/** A suggestion of D0: its event and its project are planned too. */
export interface PlannedSuggestion extends Suggestion {
  readonly cohort: Cohort;
  readonly channel: IntakeChannel;
  readonly event: PlannedEvent | null;
  readonly project: PlannedProject | null;
}

const NATURES: readonly Nature[] = ['SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'NEED', 'NEED', 'DISSATISFACTION'];

interface Draft {
  readonly cohort: Cohort;
  readonly project: PlannedProject | null;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly from: Day;
  readonly to: Day;
}

/** The counted suggestions by cohort, then the merged and the voided ones. */
export const planSuggestions = (ground: ProjectGround, calendar: EventCalendar, collecting: Collecting): PlannedSuggestion[] => {
  const source = ground.forge.stream('suggestions');
  const drafts = draftAll(ground, source);
  const channels = dealChannels(source, drafts.map(({ draft }) => draft), calendar);
  const texts = new SuggestionTexts(ground.forge.stream('suggestion texts'));
  const receipts = new Receipts(ground.forge.district.receiptBlock);
  const make = (draft: Draft, kind: SuggestionKind, triageClass: TriageClass | null, index: number, mergedInto: PlannedSuggestion | null): PlannedSuggestion => {
    const channel = mergedInto ? (SECOND_CHANNELS[mergedInto.channel] ?? mergedInto.channel) : nth(channels, index);
    const event = channel === 'EVENT' ? source.pick(eventsFor(calendar, draft)) : null;
    const receivedOn = event?.heldOn ?? source.between(draft.from, draft.to);
    const minutes = event ? source.between(905, 1050) : source.between(470, 1250);
    const text = texts.of(draft.project, draft.town, draft.village);
    const planned = {
      ...text,
      id: ground.forge.id(receivedOn, minutes),
      index,
      kind,
      cohort: draft.cohort,
      receiptNo: receipts.next(receivedOn),
      triageClass,
      channel,
      town: draft.town,
      village: draft.village ?? (channel === 'HOUSEHOLD_VISIT' && draft.town ? source.pick(draft.town.villages) : null),
      event,
      receivedOn,
      minutes,
      dates: dateSuggestion(source, kind, draft.cohort, triageClass, receivedOn, draft.project),
      nature: nth(NATURES, index % NATURES.length),
      isValuable: draft.project !== null && index % 3 === 0,
      isExcellent: draft.project !== null && index % 97 === 0,
      pointId: channel === 'QR_CODE' ? collecting.pointOf(draft.town) : null,
      topicId: index % 5 === 0 ? collecting.topicOn(receivedOn) : null,
      project: draft.project,
      mergedInto,
    };
    return { ...planned, outcome: outcomeOf(planned) };
  };
  const days = drafts.map(({ draft, triageClass }) => ({ draft, triageClass }));
  const counted = days.map(({ draft, triageClass }, index) => make(draft, 'COUNTED', triageClass, index, null));
  const merged = source.shuffled(counted.filter(({ cohort }) => cohort.name === 'spring and summer 2024')).slice(0, INTAKE.merged)
    .map((target, index) => make({ ...target, project: null, from: target.receivedOn + 1, to: target.receivedOn + 3 }, 'MERGED', null, INTAKE.counted + index, target));
  const voided = counted.filter(({ cohort }) => cohort.name === 'early autumn 2024').slice(0, INTAKE.voided)
    .map((alike, index) => make({ ...alike, from: alike.receivedOn, to: alike.receivedOn }, 'VOIDED', null, INTAKE.counted + INTAKE.merged + index, alike));
  return [...counted, ...merged, ...voided.map((suggestion) => ({ ...suggestion, mergedInto: null }))];
};

const draftAll = (ground: ProjectGround, source: Random): { draft: Draft; triageClass: TriageClass | null }[] => {
  const targets = new LinkTargets(source, ground.projects);
  return COHORTS.flatMap((cohort) => {
    const drafts = Array.from({ length: sizeOf(cohort) }, (): Draft => {
      const project = targets.draw(cohort);
      const village = project ? project.village : source.chance(0.82) ? source.pick(ground.places.villages) : null;
      const town = project ? project.town : (village?.town ?? (source.chance(0.85) ? source.pick(ground.places.towns) : null));
      return { cohort, project, village, town, ...windowOf(cohort, project) };
    });
    // The long classes go to those received first, so that they are closed in time.
    const order = [...drafts].sort((one, other) => one.to - other.to);
    return withClasses(source, cohort, order);
  });
};

const sizeOf = (cohort: Cohort): number => Object.values(cohort.classes).reduce((left, count) => left + count, 0);

/** In archived and linked cohorts A and B must be early; elsewhere they are mixed. */
const withClasses = (source: Random, cohort: Cohort, order: readonly Draft[]): { draft: Draft; triageClass: TriageClass | null }[] => {
  const { A = 0, B = 0, C = 0 } = cohort.classes;
  const long = source.shuffled(deck<TriageClass>({ A, B, C: 0 }));
  const none = cohort.classes['-'] ?? 0;
  if (none > 0) return order.map((draft) => ({ draft, triageClass: null }));
  const tight = cohort.link === 'ADDED_2023' || cohort.link === 'ADDED_2024' || cohort.name === 'spring to autumn 2023';
  if (!tight) {
    const classes = source.shuffled([...long, ...deck<TriageClass>({ A: 0, B: 0, C })]);
    return order.map((draft, index) => ({ draft, triageClass: nth(classes, index) }));
  }
  const early = order.slice(0, Math.max(long.length, Math.floor(order.length * 0.6)));
  const chosen = new Set(source.shuffled(early).slice(0, long.length));
  let next = 0;
  return order.map((draft) => {
    if (!chosen.has(draft)) return { draft, triageClass: 'C' };
    const cut = cohort.name === 'spring to autumn 2023' ? { ...draft, to: Math.min(draft.to, day('2023-07-20')) } : draft;
    return { draft: cut, triageClass: nth(long, next++) };
  });
};

/** When a suggestion of the cohort may be received: before the listing of the addition that it led to. */
const windowOf = (cohort: Cohort, project: PlannedProject | null): { from: Day; to: Day } => {
  const from = day(cohort.from);
  const to = day(cohort.to);
  if (!project || !project.isAddition) return { from, to };
  const latest = Math.min(to, project.dates.listedOn - 12);
  return { from: Math.max(from, Math.min(latest, project.dates.listedOn - 60) - 14), to: latest };
};

/** Events of the town in the window, which is opened backwards where it holds none. */
const eventsFor = (calendar: EventCalendar, draft: Draft): PlannedEvent[] => {
  for (const more of [0, 14, 30, 60]) {
    const found = calendar.within(draft.town, Math.max(draft.from - more, day(draft.cohort.from)), draft.to);
    if (found.length > 0) return found;
  }
  return [];
};

/** Whether a suggestion of the draft can have come by the channel: a visit needs a town, an event must have been held. */
const canCome = (draft: Draft, channel: IntakeChannel, calendar: EventCalendar): boolean =>
  (channel !== 'HOUSEHOLD_VISIT' || draft.town !== null) && (channel !== 'EVENT' || eventsFor(calendar, draft).length > 0);

/**
 * Channels of the drafts in the numbers of the set. Where the last cards fit nowhere, an earlier draft of the same deck
 * that can have come by one of them takes it and gives up its own.
 */
const dealChannels = (source: Random, drafts: readonly Draft[], calendar: EventCalendar): IntakeChannel[] => {
  const before = source.shuffled(deck<IntakeChannel>({ ...CHANNELS_BEFORE_2023, EVENT: 0 }));
  const since = source.shuffled(deck<IntakeChannel>(CHANNELS_SINCE_2023));
  const dealt: IntakeChannel[] = [];
  drafts.forEach((draft, index) => {
    const cards = draft.cohort.withoutEvents ? before : since;
    const found = cards.findLastIndex((channel) => canCome(draft, channel, calendar));
    if (found >= 0) {
      dealt[index] = cards.splice(found, 1)[0] as IntakeChannel;
      return;
    }
    const card = cards.pop() as IntakeChannel;
    const other = dealt.findIndex((own, at) => drafts[at]?.cohort.withoutEvents === draft.cohort.withoutEvents && canCome(draft, own, calendar) && canCome(nth(drafts, at), card, calendar));
    if (other < 0) throw new RangeError(`no channel left for ${draft.cohort.name}`);
    dealt[index] = nth(dealt, other);
    dealt[other] = card;
  });
  return dealt;
};

/** A second report of a matter did not come at an event or a visit. */
const SECOND_CHANNELS: Readonly<Partial<Record<IntakeChannel, IntakeChannel>>> = { EVENT: 'QR_CODE', HOUSEHOLD_VISIT: 'WEB_MESSAGE' };
