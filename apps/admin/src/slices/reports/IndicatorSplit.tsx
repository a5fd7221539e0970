import type { FigureInput, StatisticsDimension } from "@doorstep/schema/admin/graphql";
import { useQuery } from "@tanstack/react-query";
import { Select, Skeleton } from "antd";
import { lazy, Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel, useLanguage } from "../../language/language";
import { codeLabel } from "../../ui/facts/code-label";
import { FaultState } from "../../ui/FaultState";
import type { Indicator } from "./board-queries";
import { splitQuery } from "./board-queries";
import { FIRST_SPLIT } from "./board-state";
import type { BoardState } from "./board-state";
import { figureNumber } from "./figure-text";
import { FigureTable } from "./FigureTable";
import styles from "./IndicatorsPage.module.css";
import { useFigureText } from "./use-figure-text";

const SeriesChart = lazy(() => import("./SeriesChart").then((file) => ({ default: file.SeriesChart })));

interface IndicatorSplitProps {
  readonly state: BoardState;
  readonly indicator: Indicator;
  readonly request: FigureInput;
  readonly onSplit: (by: string) => void;
  readonly onOpen: (townCode: string) => void;
}

/** The figure by town or by whatever else it can be split by: a picture and its table. */
export function IndicatorSplit({ state, indicator, request, onSplit, onOpen }: IndicatorSplitProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const text = useFigureText();
  const by = (indicator.splits.find((dimension) => dimension === (state.by ?? indicator.distribution ?? FIRST_SPLIT)) ?? indicator.splits[0]) as StatisticsDimension;
  const { data, error, refetch } = useQuery(splitQuery(state, request, by));
  const title = labelText(codeLabel("StatisticsDimension", by));
  const isEnglish = useLanguage() === "en-US";
  const none = t("indicators.none");
  const rows = useMemo(
    () => (data ?? []).map(({ groups: [group], figures: [figure] }) => ({ key: group?.code ?? "", name: (isEnglish ? group?.nameEn : group?.name) ?? none, figure })),
    [data, isEnglish, none],
  );
  const names = useMemo(() => rows.map(({ name }) => name), [rows]);
  const values = useMemo(() => rows.map(({ figure }) => figureNumber(figure?.value)), [rows]);
  const greatest = rows.toSorted((one, other) => (figureNumber(other.figure?.value) ?? -1) - (figureNumber(one.figure?.value) ?? -1))[0];
  return (
    <>
      <div className={styles["head"]}>
        <h3>{title}</h3>
        <span className={styles["filters"]}>
          <label htmlFor="split-by">{t("indicators.splitBy")}</label>
          <Select<string> id="split-by" value={by} onChange={onSplit} options={indicator.splits.map((dimension) => ({ value: dimension, label: labelText(codeLabel("StatisticsDimension", dimension)) }))} />
        </span>
      </div>
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        <Skeleton active title={false} />
      ) : (
        <div className={styles["series"]}>
          <Suspense fallback={<Skeleton active title={false} />}>
            <SeriesChart
              kind="bar"
              names={names}
              values={values}
              label={text.name(indicator)}
              summary={t("indicators.splitSummary", { name: text.name(indicator), groups: rows.length, greatest: greatest?.name ?? "", value: text.value(indicator, greatest?.figure?.value) })}
            />
          </Suspense>
          <div>
            <FigureTable caption={title} head={title} indicator={indicator} rows={rows} onOpen={by === "TOWN" ? onOpen : undefined} />
          </div>
        </div>
      )}
    </>
  );
}
