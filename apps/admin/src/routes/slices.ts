import type { Label } from "@doorstep/schema/form-field";
import type { PaletteRecord } from "../search/palette-hits";
import type { Words } from "../language/words";

/** A kind of record a slice shows, as the palette finds it. */
export interface SliceRecord extends Omit<PaletteRecord, "group"> {
  readonly group: Label;
}

/** One entry of the menu. `name` is what the server's `me.menu` says. */
export interface SliceEntry {
  readonly name: keyof Words["slices"];
  readonly href: string;
  readonly records: readonly SliceRecord[];
}

/** The only registry of the console's slices, in the order of the work. */
export const slices: readonly SliceEntry[] = [
  { name: "home", href: "/", records: [] },
  {
    name: "suggestions",
    href: "/suggestions",
    records: [
      {
        type: "Suggestion",
        group: { zh: "建议", en: "Suggestions" },
        href: (id) => `/suggestions/${id}`,
        placeHref: (code) => `/suggestions?${placeFilter(code)}=${code}`,
      },
    ],
  },
  {
    name: "projects",
    href: "/projects",
    records: [
      {
        type: "Project",
        group: { zh: "项目", en: "Projects" },
        href: (id) => `/projects/${id}`,
        placeHref: (code) => `/projects?${placeFilter(code)}=${code}`,
      },
    ],
  },
];

/** Filter that a division code belongs to: 9 digits are a town, 12 a village. */
function placeFilter(code: string): "townCode" | "villageCode" {
  return code.length > 9 ? "villageCode" : "townCode";
}
