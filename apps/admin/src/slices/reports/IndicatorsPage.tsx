import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FaultState } from "../../ui/FaultState";
import { PageHead } from "../../ui/PageHead";
import { readFlatSearch } from "../../ui/split-href";
import home from "../home/HomePage.module.css";
import { catalogueQuery } from "./board-queries";
import { readBoardState, writeBoardState } from "./board-state";
import type { BoardState } from "./board-state";
import { BoardFilters } from "./BoardFilters";
import { IndicatorDetail } from "./IndicatorDetail";
import { IndicatorGroup } from "./IndicatorGroup";

/** The board of indicators: a group as a table; the opened one by month, split, and with the records behind it. */
export function IndicatorsPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const state = useMemo(() => readBoardState(readFlatSearch(searchStr)), [searchStr]);
  const { data: catalogue, error, refetch, isPending } = useQuery(catalogueQuery);
  const change = (part: Partial<BoardState>): void => {
    void navigate({ to: pathname, search: writeBoardState({ ...state, ...part }), replace: true });
  };
  const members = catalogue?.filter(({ group }) => group === state.group) ?? [];
  const opened = catalogue?.find(({ key }) => key === state.indicator);
  return (
    <div className={home["home"]}>
      <PageHead title={t("indicators.title")} />
      <BoardFilters state={state} onChange={change} />
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {isPending ? <Skeleton active /> : null}
      {catalogue === undefined ? null : <IndicatorGroup state={state} indicators={members} onChange={change} />}
      {opened === undefined ? null : <IndicatorDetail key={opened.key} state={state} indicator={opened} onChange={change} />}
    </div>
  );
}
