import type { RecordLook } from "../../ui/records/record-look";

/** 建议台账 and the ledgers around it. */
export const suggestionLooks: readonly RecordLook[] = [
  {
    type: "Suggestion",
    path: "/suggestions",
    title: { zh: "建议", en: "Suggestions" },
    usualFilters: ["text", "states", "townCode", "leadOrganizationId"],
    defaultSort: { field: "RECEIVED_AT", direction: "DESC" },
    views: [
      { key: "toScreen", label: { zh: "待筛选", en: "To screen" }, search: { states: "RECEIVED" } },
      { key: "accepted", label: { zh: "待交办", en: "To assign" }, search: { states: "SCREENED,RESEARCHING" } },
      { key: "handling", label: { zh: "办理中", en: "In hand" }, search: { states: "HANDLING" } },
      { key: "overdue", label: { zh: "逾期", en: "Overdue" }, search: { overdue: "true" } },
      { key: "replied", label: { zh: "待回访", en: "To follow up" }, search: { states: "REPLIED" } },
    ],
    columns: ["title", "town", "village", "triageClass", "leadOrganization", "deadline", "state", "receivedAt"],
    headline: ["triageClass", "deadline", "leadOrganization"],
    // 督 (supervision) is an overlay on handling and has no state of its own.
    steps: [
      { label: { zh: "接", en: "Received" }, states: ["RECEIVED", "NEEDS_INFO"] },
      { label: { zh: "筛", en: "Screened" }, states: ["SCREENED"] },
      { label: { zh: "研", en: "Studied" }, states: ["RESEARCHING"] },
      { label: { zh: "办", en: "Handled" }, states: ["HANDLING", "REPLIED"] },
      { label: { zh: "评", en: "Reviewed" }, states: ["REVIEWED"] },
      { label: { zh: "结", en: "Closed" }, states: ["CLOSED"] },
    ],
  },
  {
    type: "Assignment",
    path: "/assignments",
    title: { zh: "交办", en: "Assignments" },
    columns: ["title", "kind", "toOrganization", "deadline", "state", "issuedAt"],
    headline: ["kind", "deadline", "toOrganization"],
    steps: [{ states: ["ISSUED"] }, { states: ["SIGNED"] }, { states: ["DONE"] }],
  },
  { type: "Reply", path: "/replies", title: { zh: "答复", en: "Replies" } },
  { type: "SuggestionCluster", path: "/suggestion-clusters", title: { zh: "一类事", en: "Clusters" } },
  { type: "SolicitationTopic", path: "/solicitation-topics", title: { zh: "征集议题", en: "Topics" } },
  { type: "Channel", path: "/channels", title: { zh: "征集渠道", en: "Channels" } },
  { type: "CollectionPoint", path: "/collection-points", title: { zh: "直报点与观测点", en: "Collection points" } },
  { type: "EngagementEvent", path: "/engagement-events", title: { zh: "活动", en: "Events" } },
  { type: "HouseholdVisit", path: "/household-visits", title: { zh: "入户走访", en: "Household visits" } },
];
