import type { RecordLook } from "../../ui/records/record-look";

/** 资金: sources, contributions, movements. */
export const fundingLooks: readonly RecordLook[] = [
  {
    type: "Contribution",
    path: "/contributions",
    title: { zh: "出资记录", en: "Contributions" },
    usualFilters: ["states", "category", "form", "contributor"],
    columns: ["contributor", "source", "form", "pledgedAmount", "receivedAmount", "spentAmount", "state", "project"],
    headline: ["form", "contributor", "project"],
    views: [
      { key: "awaiting", label: { zh: "有待复核流水", en: "To approve" }, search: { awaitingApproval: "true" } },
    ],
    steps: [
      { states: ["PLEDGED"] },
      { states: ["AGREED"] },
      { states: ["PARTLY_RECEIVED"] },
      { states: ["RECEIVED"] },
      { states: ["SPENT"] },
    ],
  },
  {
    type: "FundTransaction",
    path: "/fund-transactions",
    title: { zh: "资金流水", en: "Transactions" },
    columns: ["kind", "amount", "on", "voucherNo", "payee", "project", "isAwaitingApproval", "recordedByName"],
    headline: ["kind", "amount", "on"],
    views: [{ key: "toApprove", label: { zh: "待复核", en: "To approve" }, search: { awaitingApproval: "true" } }],
  },
  { type: "FundingSource", path: "/funding-sources", title: { zh: "资金来源", en: "Funding sources" } },
  { type: "Contributor", path: "/contributors", title: { zh: "出资人", en: "Contributors" } },
];
