import type { DivisionLine, DivisionProblem, ListedTown, ListedVillage } from '@doorstep/domain/division-list';
import { readDivisionList } from '@doorstep/domain/division-list';
import type { Act } from '../platform/operation/act.js';
import { Town } from './town.entity.js';
import { Village } from './village.entity.js';

/** One value of a place that the list changed. */
export interface DivisionChange {
  readonly code: string;
  readonly name: string;
  readonly field: 'name' | 'kind' | 'urbanRuralCode';
  readonly from: string | null;
  readonly to: string | null;
}

/** What an import of a division list did, or would do. */
export interface DivisionReport {
  readonly towns: number;
  readonly villages: number;
  readonly added: readonly { readonly code: string; readonly name: string }[];
  readonly changed: readonly DivisionChange[];
  readonly unchanged: number;
  /** Places of the platform that the list does not have. They stay: people decide what was merged into what. */
  readonly notInList: readonly { readonly code: string; readonly name: string }[];
  /** Places that the list has and the platform closed. They stay closed. */
  readonly closed: readonly { readonly code: string; readonly name: string }[];
  /** Lines that were passed over. */
  readonly problems: readonly DivisionProblem[];
}

/**
 * Brings towns and villages of the act's district to what a division list says, place by place by its code: the same list a
 * second time changes nothing. What staff keep (households, secretaries, what is closed) stays as it is.
 */
export async function importDivisions(act: Act, lines: readonly DivisionLine[]): Promise<DivisionReport> {
  const here = { districtCode: act.districtCode, voidedAt: null };
  const towns = new Map((await act.em.find(Town, here)).map((town) => [town.code, town]));
  const villages = new Map((await act.em.find(Village, here)).map((village) => [village.code, village]));
  const { list, problems } = readDivisionList(act.districtCode, lines, new Set(towns.keys()));
  const report = { added: [] as { code: string; name: string }[], changed: [] as DivisionChange[], closed: [] as { code: string; name: string }[], unchanged: 0 };
  const note = (place: Town | Village, listed: ListedTown | ListedVillage, changes: readonly DivisionChange[]): void => {
    if (place.closedOn) report.closed.push({ code: listed.code, name: listed.name });
    if (changes.length === 0) report.unchanged += 1;
    report.changed.push(...changes);
    if (changes.length > 0) act.changes.upsert({ type: place instanceof Town ? 'twn' : 'vil', id: place.id });
  };
  list.towns.forEach((listed, index) => {
    const known = towns.get(listed.code);
    if (known) note(known, listed, changed(known, listed));
    else {
      const { code, name, kind } = listed;
      const town = act.em.create(Town, { districtCode: act.districtCode, code, name, kind, sortOrder: index + 1, createdBy: act.actorId });
      act.changes.upsert({ type: 'twn', id: town.id });
      report.added.push({ code, name });
    }
  });
  await act.flush();
  for (const listed of list.villages) {
    const known = villages.get(listed.code);
    if (known) note(known, listed, changed(known, listed));
    else {
      const village = act.em.create(Village, { districtCode: act.districtCode, townCode: listed.code.slice(0, 9), ...listed, createdBy: act.actorId });
      act.changes.upsert({ type: 'vil', id: village.id });
      report.added.push({ code: listed.code, name: listed.name });
    }
  }
  await act.flush();
  const inList = new Set([...list.towns, ...list.villages].map(({ code }) => code));
  const wrong = new Set(problems.map(({ text }) => text.split(' ')[0]));
  const notInList = [...towns.values(), ...villages.values()]
    .filter(({ code, closedOn }) => !inList.has(code) && !closedOn && !wrong.has(code))
    .map(({ code, name }) => ({ code, name }));
  return { ...report, towns: list.towns.length, villages: list.villages.length, notInList, problems };
}

/** What a listed place would change of the one that is known; nothing is set. */
export function differences(place: Town | Village, listed: ListedTown | ListedVillage): DivisionChange[] {
  const row = place as unknown as Readonly<Record<string, string | null>>;
  const { code, name, kind } = listed;
  // A list without urban-rural codes says nothing about them.
  const wanted = { name, kind, urbanRuralCode: 'urbanRuralCode' in listed ? (listed.urbanRuralCode ?? undefined) : undefined };
  return Object.entries(wanted).flatMap(([key, to]) => {
    const from = row[key] ?? null;
    return to === undefined || from === to ? [] : [{ code, name, field: key as DivisionChange['field'], from, to }];
  });
}

/** Sets what differs and says what it was. */
function changed(place: Town | Village, listed: ListedTown | ListedVillage): DivisionChange[] {
  const found = differences(place, listed);
  for (const { field, to } of found) (place as unknown as Record<string, string | null>)[field] = to;
  return found;
}
