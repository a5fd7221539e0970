import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { FaultState } from "../../ui/FaultState";
import { readFlatSearch } from "../../ui/split-href";
import home from "../home/HomePage.module.css";
import { catalogueQuery } from "./board-queries";
import { readBoardState, writeBoardState } from "./board-state";
import type { BoardState } from "./board-state";
import { BoardFilters } from "./BoardFilters";
import { IndicatorDetail } from "./IndicatorDetail";
import { IndicatorGroup } from "./IndicatorGroup";

/** A group of indicators as a table, or in its place the opened one: by month, split, and with the records behind it. */
export function IndicatorBoard(): ReactNode {
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const state = useMemo(() => readBoardState(readFlatSearch(searchStr)), [searchStr]);
  const { data: catalogue, error, refetch, isPending } = useQuery(catalogueQuery);
  const change = (part: Partial<BoardState>): void => {
    // Opening an indicator is a step that Back takes back; a choice of what is shown is none.
    const isStep = part.indicator !== undefined;
    void navigate({ to: pathname, search: writeBoardState({ ...state, ...part }), replace: !isStep });
  };
  const members = catalogue?.filter(({ group }) => group === state.group) ?? [];
  const opened = catalogue?.find(({ key }) => key === state.indicator);
  return (
    <div className={home["home"]}>
      <BoardFilters state={state} onChange={change} />
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {isPending ? <Skeleton active title={false} /> : null}
      {catalogue === undefined || opened !== undefined ? null : <IndicatorGroup state={state} indicators={members} onChange={change} />}
      {opened === undefined ? null : <IndicatorDetail key={opened.key} state={state} indicator={opened} onChange={change} />}
    </div>
  );
}
