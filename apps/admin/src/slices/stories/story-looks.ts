import type { RecordLook } from "../../ui/records/record-look";

/** 宣传: stories, columns, placements. */
export const storyLooks: readonly RecordLook[] = [
  {
    type: "Story",
    path: "/stories",
    title: { zh: "稿件", en: "Stories" },
    usualFilters: ["text", "states", "formats", "columnId"],
    steps: [{ states: ["DRAFT", "RETURNED"] }, { states: ["SUBMITTED"] }, { states: ["APPROVED"] }, { states: ["PUBLISHED"] }],
  },
  { type: "MediaColumn", path: "/media-columns", title: { zh: "专栏", en: "Columns" } },
  { type: "MediaPlacement", path: "/media-placements", title: { zh: "刊载", en: "Placements" } },
];
