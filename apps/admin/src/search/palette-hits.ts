import { recordChoices } from "@doorstep/schema/admin/record-choices";
import { queryOptions } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { allChoicesOf, divisionChoices, recordChoicesOf } from "../ui/pickers/choices";
import type { Choice } from "../ui/pickers/choices";
import { matchesChoice } from "../ui/pickers/match-choice";
import { initialsQuery } from "../ui/pickers/pinyin-initials";

/** One place to go to. */
export interface PaletteHit {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly code?: string;
  readonly href: string;
}

/** A page of the menu, as the palette finds it. */
export interface PalettePage {
  readonly name: string;
  readonly href: string;
}

/** A kind of record that the palette searches. */
export interface PaletteRecord {
  readonly type: string;
  readonly group: string;
  readonly href: (id: string) => string;
  /** Address of the list cut to a division. */
  readonly placeHref?: (code: string) => string;
}

const MOST_PLACES = 6;
const TOWN_DIGITS = 9;

interface PaletteScope {
  readonly pages: readonly PalettePage[];
  readonly records: readonly PaletteRecord[];
  readonly words: { readonly pages: string; readonly places: string };
}

async function placeHits(client: QueryClient, text: string, scope: PaletteScope): Promise<readonly PaletteHit[]> {
  const [places, initials] = await Promise.all([client.ensureQueryData(divisionChoices), client.ensureQueryData(initialsQuery)]);
  const found = places.filter((place) => matchesChoice(place, text, initials));
  const towns = new Map(places.map((place) => [place.value, place.name]));
  return found.slice(0, MOST_PLACES).flatMap((place) =>
    scope.records.flatMap((record) => {
      if (record.placeHref === undefined) return [];
      const town = place.value.length > TOWN_DIGITS ? towns.get(place.value.slice(0, TOWN_DIGITS)) : undefined;
      const name = `${place.name}${town === undefined ? "" : `(${town})`} · ${record.group}`;
      const href = record.placeHref(place.value);
      return [{ key: `place-${place.value}-${record.type}`, group: scope.words.places, name, href }];
    }),
  );
}

/** A short list is known whole and found by initials too; in a long one the server searches. */
async function recordsFound(client: QueryClient, type: string, isMeant: (choice: Choice) => boolean, text: string): Promise<readonly Choice[]> {
  if (recordChoices[type]?.isWhole !== true) return client.ensureQueryData(recordChoicesOf(type, text));
  return (await client.ensureQueryData(allChoicesOf(type))).filter(isMeant);
}

/** Everything a text leads to: pages and places by pinyin initials too, records by the server. */
export function paletteHits(client: QueryClient, text: string, scope: PaletteScope) {
  return queryOptions({
    queryKey: ["palette", text, scope.words.pages],
    queryFn: async (): Promise<readonly PaletteHit[]> => {
      const initials = await client.ensureQueryData(initialsQuery);
      const pages = scope.pages
        .filter((page) => matchesChoice({ value: page.href, name: page.name }, text, initials))
        .map((page) => ({ key: `page-${page.href}`, group: scope.words.pages, ...page }));
      if (text === "") return pages;
      const places = placeHits(client, text, scope).catch(() => []);
      const records = scope.records.map(async (record) => {
        const choices = await recordsFound(client, record.type, (choice) => matchesChoice(choice, text, initials), text).catch(() => []);
        return choices.slice(0, 5).map(({ value, name, code }) => ({
          key: `${record.type}-${value}`,
          group: record.group,
          name,
          ...(code === undefined ? {} : { code }),
          href: record.href(value),
        }));
      });
      return [...pages, ...(await places), ...(await Promise.all(records)).flat()];
    },
  });
}
