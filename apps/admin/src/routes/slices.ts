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

/** Lists of the graph that no slice has dressed yet get a plain look among the reference data. */
function undressedLooks(): readonly RecordLook[] {
  const dressed = new Set(registered.flatMap((slice) => slice.looks.map((look) => look.type)));
  return Object.entries(recordTypes)
    .filter(([type]) => !dressed.has(type))
    .map(([type, { label }]) => ({ type, path: `/ledgers/${type}`, title: label }));
}

/** The only registry of the console's slices, in the order of the work; looks without a list in the graph are left out. */
export const slices: readonly SliceEntry[] = registered.map((slice) => ({
  ...slice,
  looks: [...slice.looks, ...(slice.name === "divisions" ? undressedLooks() : [])].filter(
    (look) => recordTypes[look.type] !== undefined,
  ),
}));
