import type { FigureInput } from "@doorstep/schema/admin/graphql";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FaultState } from "../../ui/FaultState";
import type { Indicator } from "./board-queries";
import { figuresQuery } from "./board-queries";
import type { BoardState } from "./board-state";
import { monthsUpTo, trendRequests } from "./figure-requests";
import { figureNumber } from "./figure-text";
import { FigureTable } from "./FigureTable";
import styles from "./IndicatorsPage.module.css";
import { useFigureText } from "./use-figure-text";

const SeriesChart = lazy(() => import("./SeriesChart").then((file) => ({ default: file.SeriesChart })));
const MONTHS = 12;

interface IndicatorTrendProps {
  readonly state: BoardState;
  readonly indicator: Indicator;
  readonly request: FigureInput;
}

/** The last twelve months of a figure: how it stood at their ends, or what happened in each. */
export function IndicatorTrend({ state, indicator, request }: IndicatorTrendProps): ReactNode {
  const { t } = useTranslation();
  const text = useFigureText();
  // The day of the board, or the district's, which the first answer tells.
  const { data: now } = useQuery(figuresQuery(state, useMemo(() => [request], [request])));
  const day = state.asOf ?? now?.asOf ?? dayjs().format("YYYY-MM-DD");
  const isOfPeriod = indicator.arguments.includes("from");
  const months = useMemo(() => monthsUpTo(day, MONTHS), [day]);
  const requests = useMemo(() => trendRequests(request, isOfPeriod, months), [request, isOfPeriod, months]);
  const { data, error, refetch } = useQuery({ ...figuresQuery({ ...state, from: null, to: null }, requests), enabled: now !== undefined });
  const figures = data?.total.figures;
  const names = useMemo(() => months.map(({ month }) => month), [months]);
  const values = useMemo(() => (figures ?? []).map(({ value }) => figureNumber(value)), [figures]);
  const title = t(isOfPeriod ? "indicators.byMonth" : "indicators.atMonthEnd");
  if (indicator.kind === "TEXT") return null;
  if (error !== null) return <FaultState error={error} onRetry={() => void refetch()} />;
  if (figures === undefined || figures.length !== months.length) return <Skeleton active title={false} />;
  const rows = months.map(({ month }, index) => ({ key: month, name: month, figure: figures[index] }));
  const last = rows.at(-1);
  return (
    <>
      <h3>{title}</h3>
      <div className={styles["series"]}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <SeriesChart
            kind="line"
            names={names}
            values={values}
            label={text.name(indicator)}
            summary={t("indicators.trendSummary", { name: text.name(indicator), from: names[0] ?? "", to: names.at(-1) ?? "", last: text.value(indicator, last?.figure?.value) })}
          />
        </Suspense>
        <div>
          <FigureTable caption={title} head={t("indicators.month")} indicator={indicator} rows={rows} />
        </div>
      </div>
    </>
  );
}
