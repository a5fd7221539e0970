import type { RecordLook } from "../../ui/records/record-look";

/** 基础资料: places, units, sectors. */
export const divisionLooks: readonly RecordLook[] = [
  {
    type: "DistrictProfile",
    path: "/district",
    title: { zh: "本区资料", en: "The district" },
    columns: ["name", "code", "brandName"],
  },
  { type: "Village", path: "/villages", title: { zh: "村居", en: "Villages" } },
  { type: "Town", path: "/towns", title: { zh: "镇街", en: "Towns" } },
  { type: "Organization", path: "/organizations", title: { zh: "单位", en: "Organizations" } },
  { type: "Deputy", path: "/deputies", title: { zh: "代理安排", en: "Deputies" } },
  {
    type: "DeadlinePolicy",
    path: "/deadline-policies",
    title: { zh: "办理期限", en: "Limits" },
    keyField: "key",
    columns: ["amount", "unit", "startEvent", "basis", "validFrom"],
  },
  {
    type: "ImportJob",
    path: "/imports",
    title: { zh: "导入记录", en: "Imports" },
    columns: ["ledgerName", "state", "rowCount", "insertedCount", "updatedCount", "unchangedCount", "refusedCount", "uploadedByName", "uploadedAt"],
  },
  { type: "Sector", path: "/sectors", title: { zh: "领域", en: "Sectors" } },
];
