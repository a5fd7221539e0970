import type { RecordLook } from "../../ui/records/record-look";

/** 协商: meetings, lists, groups. */
export const consultationLooks: readonly RecordLook[] = [
  {
    type: "Consultation",
    path: "/consultations",
    title: { zh: "议事协商", en: "Consultations" },
    usualFilters: ["text", "states", "townCode", "formats"],
    headline: ["format", "level", "town", "village"],
    steps: [
      { states: ["DRAFT"] },
      { states: ["ANNOUNCED"] },
      { states: ["PRESENTING"] },
      { states: ["SELECTING"] },
      { states: ["DECIDING", "RETURNED"] },
      { states: ["SUBMITTED"] },
      { states: ["CLOSED"] },
    ],
  },
  {
    type: "WishList",
    path: "/wish-lists",
    title: { zh: "意愿清单", en: "Wish lists" },
    steps: [
      { states: ["SUBMITTED", "RETURNED"] },
      { states: ["DISCUSSED"] },
      { states: ["REPORTED"] },
      { states: ["ADOPTED"] },
    ],
  },
  { type: "DeliberationGroup", path: "/deliberation-groups", title: { zh: "民情协商组", en: "Deliberation groups" } },
  { type: "ExpectationItem", path: "/expectation-items", title: { zh: "服务期望清单", en: "Expectations" } },
];
