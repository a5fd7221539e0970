import { recordTypes } from "@doorstep/schema/admin/record-types";
import type { Words } from "../language/words";
import { consultationLooks } from "../slices/consultations/consultation-looks";
import { divisionLooks } from "../slices/divisions/division-looks";
import { fundingLooks } from "../slices/funding/funding-looks";
import { identityLooks } from "../slices/identity/identity-looks";
import { projectLooks } from "../slices/projects/project-looks";
import { storyLooks } from "../slices/stories/story-looks";
import { suggestionLooks } from "../slices/suggestions/suggestion-looks";
import { supervisionLooks } from "../slices/supervision/supervision-looks";
import type { RecordLook } from "../ui/records/record-look";

/** One entry of the menu. `name` is what the server's `me.menu` says. */
export interface SliceEntry {
  readonly name: keyof Words["slices"];
  readonly looks: readonly RecordLook[];
  /** Its plain ledgers, on one page of their own. */
  readonly registers?: readonly RecordLook[];
  /** The reference tables of the whole platform, in the slice that shows them. */
  readonly settings?: readonly RecordLook[];
  /** The path of a page of the slice's own, for a slice that keeps no ledgers. */
  readonly page?: string;
}

const registered: readonly SliceEntry[] = [
  { name: "suggestions", looks: suggestionLooks },
  { name: "consultations", looks: consultationLooks },
  { name: "projects", looks: projectLooks },
  { name: "funding", looks: fundingLooks },
  { name: "supervision", looks: supervisionLooks },
  { name: "stories", looks: storyLooks },
  { name: "reports", looks: [], page: "/indicators" },
  { name: "divisions", looks: divisionLooks },
  { name: "identity", looks: identityLooks },
];

/** Lists of the graph that no slice has dressed yet. */
function undressedLooks(): readonly RecordLook[] {
  const dressed = new Set(registered.flatMap((slice) => slice.looks.map((look) => look.type)));
  return Object.entries(recordTypes)
    .filter(([type]) => !dressed.has(type))
    .map(([type, { label }]) => ({ type, path: `/ledgers/${type}`, title: label }));
}

const looks = [...registered.flatMap((slice) => slice.looks), ...undressedLooks()].filter(({ type }) => recordTypes[type] !== undefined);
const registerOf = ({ type }: RecordLook) => recordTypes[type]?.register;

/** The reference tables of the district's administrator, of whatever slice. */
export const settingLooks: readonly RecordLook[] = looks.filter((look) => registerOf(look)?.isReference === true);
/** What is neither dressed nor a register stands among the reference data. */
const others = undressedLooks().filter((look) => recordTypes[look.type] !== undefined && registerOf(look) === undefined);

/** The only registry of the console's slices, in the order of the work; looks without a list in the graph are left out. */
export const slices: readonly SliceEntry[] = registered.map((slice) => ({
  ...slice,
  looks: [...slice.looks, ...(slice.name === "divisions" ? others : [])].filter(
    (look) => recordTypes[look.type] !== undefined && registerOf(look) === undefined,
  ),
  registers: looks.filter((look) => registerOf(look)?.slice === slice.name && registerOf(look)?.isReference === false),
  ...(slice.name === "divisions" ? { settings: settingLooks } : {}),
}));

/** Where the registers of a slice are listed, and the settings. */
export const registersPath = (slice: string): string => `/registers/${slice}`;
export const SETTINGS_PATH = "/registers/settings";
