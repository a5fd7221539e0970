import { IndicatorsDocument } from "@doorstep/schema/admin/graphql";
import type { IndicatorsQuery } from "@doorstep/schema/admin/graphql";
import { queryOptions } from "@tanstack/react-query";
import { send } from "../../graph/send-document";

export type Statistics = IndicatorsQuery["statistics"];
export type StatisticsRow = Statistics["rows"][number];
export const DIMENSIONS = ["TOWN", "TIER", "SECTOR"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What the board shows; all of it stands in the address. */
export interface BoardState {
  readonly asOf: string | null;
  readonly planYear: number | null;
  readonly groupBy: Dimension;
}

/** Reads the address; what does not fit counts as not given. */
export function readBoardState(search: Readonly<Record<string, string>>): BoardState {
  const { asOf = "", planYear = "", groupBy } = search;
  return {
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null,
    planYear: /^20\d{2}$/.test(planYear) ? Number(planYear) : null,
    groupBy: DIMENSIONS.find((dimension) => dimension === groupBy) ?? "TOWN",
  };
}

/** Writes the address; what is as by default is left out. */
export function writeBoardState({ asOf, planYear, groupBy }: BoardState): Record<string, string> {
  return {
    ...(asOf === null ? {} : { asOf }),
    ...(planYear === null ? {} : { planYear: String(planYear) }),
    ...(groupBy === "TOWN" ? {} : { groupBy }),
  };
}

export function indicatorsQuery({ asOf, planYear, groupBy }: BoardState) {
  return queryOptions({
    queryKey: ["indicators", asOf, planYear, groupBy],
    queryFn: () => send(IndicatorsDocument, { asOf, planYear, groupBy: [groupBy] }),
    placeholderData: (former) => former,
  });
}
