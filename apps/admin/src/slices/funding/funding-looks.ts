import type { RecordLook } from "../../ui/records/record-look";

/** 资金: sources, contributions, movements. */
export const fundingLooks: readonly RecordLook[] = [
  {
    type: "Contribution",
    path: "/contributions",
    title: { zh: "出资记录", en: "Contributions" },
    steps: [
      { states: ["PLEDGED"] },
      { states: ["AGREED"] },
      { states: ["PART_RECEIVED", "PARTLY_RECEIVED"] },
      { states: ["RECEIVED"] },
      { states: ["SPENT"] },
    ],
  },
  {
    type: "FundTransaction",
    path: "/fund-transactions",
    title: { zh: "资金流水", en: "Transactions" },
    views: [{ key: "toApprove", label: { zh: "待审批", en: "To approve" }, search: { states: "RECORDED" } }],
  },
  { type: "FundingSource", path: "/funding-sources", title: { zh: "资金来源", en: "Funding sources" } },
  { type: "Contributor", path: "/contributors", title: { zh: "出资人", en: "Contributors" } },
];
