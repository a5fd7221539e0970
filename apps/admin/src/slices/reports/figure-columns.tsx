import type { Label } from "@doorstep/schema/form-field";
import type { Statistics, StatisticsRow } from "./indicators-query";

type Figures = Statistics["total"] | StatisticsRow;

/** A figure of the board: how it is named, defined, printed and sorted. */
export interface FigureColumn {
  readonly key: string;
  readonly title: Label;
  readonly definition: Label;
  readonly text: (row: Figures) => string;
  readonly sortBy: (row: Figures) => number;
}

const NO_DATA = "–";
const percent = (value: string | null | undefined): string => (value === null || value === undefined ? NO_DATA : `${value}%`);

/** 万元 with two decimals, cut from the exact yuan without going through a float. */
export function inTenThousands(yuan: string): string {
  const cents = BigInt(yuan.replace(".", ""));
  const hundredths = (cents + 5_000n) / 10_000n;
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const amountOf = (sums: Figures["received"], category: string): string =>
  sums.find((sum) => sum.category === category)?.amount.amount ?? "0.00";

const count = (key: string, title: Label, definition: Label, value: (row: Figures) => number): FigureColumn => ({
  key,
  title,
  definition,
  text: (row) => String(value(row)),
  sortBy: value,
});

const money = (key: string, title: Label, definition: Label, value: (row: Figures) => string): FigureColumn => ({
  key,
  title,
  definition,
  text: (row) => inTenThousands(value(row)),
  sortBy: (row) => Number(value(row)),
});

export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  count("planned", { zh: "计划实施数", en: "Planned" }, { zh: "截至当日列入清单且未取消的项目,不含带动事项", en: "Projects listed and not cancelled by the day, without induced ones" }, (row) => row.planned),
  count("completed", { zh: "已完成数", en: "Completed" }, { zh: "其中截至当日已完工的", en: "Of these, completed by the day" }, (row) => row.completed),
  {
    key: "completionRate",
    title: { zh: "完工率", en: "Completion" },
    definition: { zh: "已完成数 ÷ 计划实施数", en: "Completed ÷ planned" },
    text: (row) => percent(row.completionRate.percent),
    sortBy: (row) => Number(row.completionRate.percent ?? -1),
  },
  count("added", { zh: "动态新增", en: "Added" }, { zh: "年中动态调整新增的项目", en: "Projects added during the year" }, (row) => row.added),
  count("suggestionsReceived", { zh: "征集建议", en: "Suggestions" }, { zh: "收到、未撤回未并案的建议", en: "Received, neither withdrawn nor merged" }, (row) => row.suggestionsReceived),
  count("suggestionsAccepted", { zh: "受理", en: "Accepted" }, { zh: "其中已受理的", en: "Of these, accepted" }, (row) => row.suggestionsAccepted),
  money("fiscalAllocated", { zh: "财政拨付(万元)", en: "Fiscal allocated (10k yuan)" }, { zh: "经审核的财政资金拨付", en: "Approved allocations of fiscal money" }, (row) => amountOf(row.allocated, "FISCAL")),
  money("socialReceived", { zh: "社会到账(万元)", en: "Social received (10k yuan)" }, { zh: "经审核的社会资金到账减退款", en: "Approved receipts of social money less refunds" }, (row) => amountOf(row.received, "SOCIAL")),
  {
    key: "leverageRatio",
    title: { zh: "撬动比", en: "Leverage" },
    definition: { zh: "社会资金到账 ÷ 财政资金拨付", en: "Social money received ÷ fiscal money allocated" },
    text: (row) => row.leverageRatio ?? NO_DATA,
    sortBy: (row) => Number(row.leverageRatio ?? -1),
  },
  {
    key: "satisfaction",
    title: { zh: "满意度", en: "Satisfaction" },
    definition: { zh: "基本满意以上的答卷 ÷ 有效答卷", en: "The top three answers ÷ valid answers" },
    text: (row) => percent(row.satisfaction.rate?.percent),
    sortBy: (row) => Number(row.satisfaction.rate?.percent ?? -1),
  },
];
