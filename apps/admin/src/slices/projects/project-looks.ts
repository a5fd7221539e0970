import type { RecordLook } from "../../ui/records/record-look";

/** 项目: the list, its reports, changes and plans. */
export const projectLooks: readonly RecordLook[] = [
  {
    type: "Project",
    path: "/projects",
    title: { zh: "项目", en: "Projects" },
    usualFilters: ["text", "states", "scheduleLights", "townCode"],
    defaultSort: { field: "CODE", direction: "ASC" },
    views: [
      { key: "underWay", label: { zh: "实施中", en: "Under way" }, search: { states: "IMPLEMENTING" } },
      { key: "warned", label: { zh: "预警与滞后", en: "Warned or behind" }, search: { scheduleLights: "YELLOW,RED" } },
      { key: "toAccept", label: { zh: "待验收", en: "To accept" }, search: { states: "COMPLETED" } },
    ],
    columns: [
      "title",
      "town",
      "tier",
      "leadOrganization",
      "budget",
      "progressPercent",
      "scheduleLight",
      "state",
      "plannedEndOn",
    ],
    headline: ["scheduleLight", "progressPercent", "deadline", "leadOrganization"],
    steps: [
      { states: ["PROPOSED", "RESERVED", "REJECTED"] },
      { states: ["CONSULTED"] },
      { states: ["APPROVED"] },
      { states: ["LISTED"] },
      { states: ["IMPLEMENTING"] },
      { states: ["COMPLETED"] },
      { states: ["ACCEPTED"] },
      { states: ["EVALUATED"] },
      { states: ["WRITTEN_OFF"] },
    ],
  },
  {
    type: "ProgressReport",
    path: "/progress-reports",
    title: { zh: "周报告与月报", en: "Progress reports" },
    usualFilters: ["states", "kinds", "townCode", "leadOrganizationId"],
    views: [
      { key: "due", label: { zh: "应报", en: "Due" }, search: { states: "DUE,RETURNED" } },
      { key: "missed", label: { zh: "未报", en: "Missed" }, search: { states: "MISSED" } },
      { key: "toConfirm", label: { zh: "待确认", en: "To confirm" }, search: { states: "SUBMITTED" } },
    ],
    steps: [{ states: ["DUE", "RETURNED", "MISSED"] }, { states: ["SUBMITTED"] }, { states: ["CONFIRMED"] }],
  },
  {
    type: "AdjustmentRequest",
    path: "/adjustment-requests",
    title: { zh: "动态调整", en: "Adjustments" },
    steps: [
      { states: ["DRAFT"] },
      { states: ["SUBMITTED"] },
      { states: ["SURVEYED"] },
      { states: ["REVIEWED"] },
      { states: ["APPROVED"] },
      { states: ["EFFECTIVE"] },
    ],
  },
  { type: "AnnualPlan", path: "/annual-plans", title: { zh: "年度计划", en: "Annual plans" } },
  { type: "ProjectGroup", path: "/project-groups", title: { zh: "批次与精品工程", en: "Batches and programmes" } },
  { type: "AcceptanceCheck", path: "/acceptance-checks", title: { zh: "验收", en: "Acceptance checks" } },
  { type: "ProjectOutput", path: "/project-outputs", title: { zh: "产出", en: "Outputs" } },
];
