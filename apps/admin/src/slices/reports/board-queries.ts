import { IndicatorCatalogueDocument, IndicatorFiguresDocument, IndicatorRecordsDocument, IndicatorSplitDocument } from "@doorstep/schema/admin/graphql";
import type { FigureInput, FigurePart, IndicatorCatalogueQuery, StatisticsDimension } from "@doorstep/schema/admin/graphql";
import { queryOptions } from "@tanstack/react-query";
import { send } from "../../graph/send-document";
import type { BoardState } from "./board-state";

export type Indicator = IndicatorCatalogueQuery["indicators"][number];

/** The day, the period and the plan year that every figure of the board shares. */
function scopeOf({ asOf, from, to, planYear }: BoardState) {
  return { asOf, planYear, period: from === null && to === null ? null : { from, to } };
}

export const catalogueQuery = queryOptions({
  queryKey: ["indicators", "catalogue"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await send(IndicatorCatalogueDocument, {})).indicators,
});

export function figuresQuery(state: BoardState, of: readonly FigureInput[]) {
  const scope = scopeOf(state);
  return queryOptions({
    queryKey: ["indicators", "figures", scope, of],
    queryFn: async () => (await send(IndicatorFiguresDocument, { ...scope, of: [...of] })).statistics,
    enabled: of.length > 0,
    placeholderData: (former) => former,
  });
}

export function splitQuery(state: BoardState, figure: FigureInput, by: StatisticsDimension) {
  const scope = scopeOf(state);
  return queryOptions({
    queryKey: ["indicators", "split", scope, figure, by],
    queryFn: async () => (await send(IndicatorSplitDocument, { ...scope, of: [figure], groupBy: [by] })).statistics.rows,
  });
}

export interface Opened {
  readonly part: FigurePart;
  readonly townCode: string | null;
  readonly page: number;
}

export function recordsQuery(state: BoardState, figure: FigureInput, { part, townCode, page }: Opened) {
  const scope = scopeOf(state);
  return queryOptions({
    queryKey: ["indicators", "records", scope, figure, part, townCode, page],
    queryFn: async () => (await send(IndicatorRecordsDocument, { ...scope, of: [figure], part, townCode, page })).indicatorRows,
    placeholderData: (former) => former,
  });
}
