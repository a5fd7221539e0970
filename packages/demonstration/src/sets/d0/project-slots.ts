import { day, monthOf, workingFrom, type Day } from '../../forge/days.js';
import { LISTING, PROJECTS, UNFINISHED, type PlanYear, type TierCode } from './district-plan.js';
import type { Places, Town, Village } from '../../ground/places.js';
import { nth, type Random } from '../../forge/random.js';

/** Where a project belongs. */
export interface Seat {
  readonly tier: TierCode;
  readonly town: Town | null;
  readonly village: Village | null;
  readonly isAsset: boolean;
  readonly hasPoint: boolean;
}

/** When a project is listed and in which span it is completed; null: not completed on the day of the set. */
export interface Slot {
  readonly isAddition: boolean;
  readonly listedOn: Day;
  readonly span: number | null;
  /** Batch of the initial plan, 1 for the first. */
  readonly batch: number | null;
}

/** The places of a year's projects, additions first; places follow each other by town, so that every span is spread over all. */
export const planSeats = (source: Random, places: Places, year: PlanYear): { added: Seat[]; initial: Seat[] } => {
  const plan = PROJECTS[year];
  const bare: Record<TierCode, { town: Town | null; village: Village | null }[]> = {
    DISTRICT: Array.from({ length: plan.initial.DISTRICT + plan.added.DISTRICT }, () => ({ town: null, village: null })),
    TOWN: byTurns(places.towns.map((town) => Array.from({ length: townShare(year, town) }, () => ({ town, village: null })))),
    VILLAGE: byTurns(places.towns.map((town) => source.shuffled(villageShares(source, year, town)).map((village) => ({ town, village })))),
  };
  const added: Seat[] = [];
  const initial: Seat[] = [];
  for (const tier of Object.keys(bare) as TierCode[]) {
    const list = bare[tier];
    const assets = source.shuffled(list.map((_, index) => index < plan.assets[tier]));
    let points = tier === 'VILLAGE' ? plan.points : 0;
    list.forEach(({ town, village }, index) => {
      const isAsset = nth(assets, index);
      const hasPoint = isAsset && points > 0;
      if (hasPoint) points -= 1;
      (index < plan.added[tier] ? added : initial).push({ tier, town, village, isAsset, hasPoint });
    });
  }
  return { added: source.shuffled(added), initial: mixed(source, initial) };
};

/** The dates of a year's projects, in the order of completion. */
export const planSlots = (source: Random, year: PlanYear): { added: Slot[]; initial: Slot[] } => {
  const added: Slot[] = [];
  const initial: Slot[] = [];
  const plan = PROJECTS[year];
  plan.spans.forEach((span, index) => {
    for (let count = 0; count < span.initial; count += 1) initial.push({ isAddition: false, listedOn: 0, span: index, batch: null });
    for (const [month, count] of Object.entries(span.added)) {
      for (let done = 0; done < count; done += 1) {
        added.push({ isAddition: true, listedOn: listingDay(source, year, Number(month), day(span.to)), span: index, batch: null });
      }
    }
  });
  if (year === 2024) {
    initial.push({ isAddition: false, listedOn: 0, span: null, batch: null });
    added.push({ isAddition: true, listedOn: day(UNFINISHED.added.listedOn), span: null, batch: null });
  }
  const batches = source.shuffled(LISTING[year].flatMap((batch, index) => Array.from({ length: batch.count }, () => ({ on: day(batch.on), no: index + 1 }))));
  return { added, initial: initial.map((slot, index) => ({ ...slot, listedOn: nth(batches, index).on, batch: nth(batches, index).no })) };
};

const townShare = (year: PlanYear, town: Town): number => {
  const plan = PROJECTS[year];
  const each = Math.floor((plan.initial.TOWN + plan.added.TOWN) / 10);
  return each + (town.index < plan.townsWithMore ? 1 : 0);
};

const villageShares = (source: Random, year: PlanYear, town: Town): Village[] => {
  const more = new Set(source.shuffled(town.villages).slice(0, PROJECTS[year].villagesWithMore[town.index]));
  return town.villages.flatMap((village) => Array<Village>(more.has(village) ? 5 : 4).fill(village));
};

/** One of each list in turn, until all are empty. */
const byTurns = <T>(lists: readonly (readonly T[])[]): T[] => {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
};

/** Spreads the few projects of the upper tiers evenly among those of the villages. */
const mixed = (source: Random, seats: readonly Seat[]): Seat[] => {
  const sizes = new Map<TierCode, number>();
  for (const { tier } of seats) sizes.set(tier, (sizes.get(tier) ?? 0) + 1);
  const seen = new Map<TierCode, number>();
  return seats
    .map((seat) => {
      const before = seen.get(seat.tier) ?? 0;
      seen.set(seat.tier, before + 1);
      return { seat, share: (before + source.next()) / (sizes.get(seat.tier) ?? 1) };
    })
    .sort((one, other) => one.share - other.share)
    .map(({ seat }) => seat);
};

/** A working day of the month; early enough when the work ends in the same month. */
const listingDay = (source: Random, year: PlanYear, month: number, spanEnd: Day): Day => {
  const { first, last } = monthOf(day(`${year}-${String(month).padStart(2, '0')}-01`));
  const latest = Math.min(last, spanEnd - 11);
  const from = first + (month === 11 ? 0 : 2);
  const found = workingFrom(source.between(from, Math.max(from, latest)));
  return Math.min(found, workingFrom(Math.max(from, latest - 2)));
};
