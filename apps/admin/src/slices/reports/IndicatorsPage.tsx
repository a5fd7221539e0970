import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Button, DatePicker, Select, Skeleton, Table, Tooltip } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { codeLabel } from "../../ui/facts/code-label";
import { FaultState } from "../../ui/FaultState";
import { PageHead } from "../../ui/PageHead";
import { csvText, saveText } from "../../ui/ledger/ledger-csv";
import { readFlatSearch } from "../../ui/split-href";
import home from "../home/HomePage.module.css";
import { FIGURE_COLUMNS } from "./figure-columns";
import { DIMENSIONS, indicatorsQuery, readBoardState, writeBoardState } from "./indicators-query";
import type { BoardState, Dimension, StatisticsRow } from "./indicators-query";
import styles from "./IndicatorsPage.module.css";

const CompletionChart = lazy(() => import("./CompletionChart").then((file) => ({ default: file.CompletionChart })));

/** The board of indicators: the whole, a picture and a table of the groups, at any day. */
export function IndicatorsPage(): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const state = useMemo(() => readBoardState(readFlatSearch(searchStr)), [searchStr]);
  const { data, error, refetch, isPending } = useQuery(indicatorsQuery(state));
  const change = (part: Partial<BoardState>): void => {
    void navigate({ to: pathname, search: writeBoardState({ ...state, ...part }), replace: true });
  };
  const statistics = data?.statistics;
  const groupName = (row: StatisticsRow): string => {
    const [group] = row.groups;
    if (group?.dimension === "TIER" && group.code !== null && group.code !== undefined) return labelText(codeLabel("Tier", group.code));
    return group?.name ?? t(`indicators.none.${state.groupBy}`);
  };
  const rows = statistics?.rows ?? [];
  const names = rows.map(groupName);
  const save = (): void =>
    saveText(
      `indicators-${statistics?.asOf ?? ""}.csv`,
      csvText([
        [t(`indicators.by.${state.groupBy}`), ...FIGURE_COLUMNS.map((column) => labelText(column.title))],
        ...rows.map((row) => [groupName(row), ...FIGURE_COLUMNS.map((column) => column.text(row))]),
      ]),
    );
  return (
    <div className={home["home"]}>
      <PageHead title={t("indicators.title")} actions={<Button onClick={save} disabled={rows.length === 0}>{t("indicators.export")}</Button>} />
      <div className={styles["filters"]}>
        <label htmlFor="as-of">{t("indicators.asOf")}</label>
        <DatePicker id="as-of" value={state.asOf === null ? null : dayjs(state.asOf)} onChange={(day) => change({ asOf: day?.format("YYYY-MM-DD") ?? null })} />
        <label htmlFor="plan-year">{t("indicators.planYear")}</label>
        <Select<number | null>
          id="plan-year"
          value={state.planYear}
          onChange={(planYear) => change({ planYear })}
          options={[{ value: null, label: t("indicators.allYears") }, ...yearsUpTo(statistics?.asOf).map((year) => ({ value: year, label: String(year) }))]}
        />
        <label htmlFor="group-by">{t("indicators.groupBy")}</label>
        <Select<Dimension>
          id="group-by"
          value={state.groupBy}
          onChange={(groupBy) => change({ groupBy })}
          options={DIMENSIONS.map((dimension) => ({ value: dimension, label: t(`indicators.by.${dimension}`) }))}
        />
      </div>
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {isPending ? <Skeleton active /> : null}
      {statistics === undefined ? null : (
        <>
          <section className={home["panel"]} aria-labelledby="whole">
            <h2 id="whole">{t("indicators.whole", { asOf: statistics.asOf })}</h2>
            <ul className={home["counts"]}>
              {FIGURE_COLUMNS.map((column) => (
                <li key={column.key} className={home["count"]}>
                  <Tooltip title={labelText(column.definition)}>
                    <span>{labelText(column.title)}</span>
                  </Tooltip>
                  <strong className="number">{column.text(statistics.total)}</strong>
                </li>
              ))}
            </ul>
          </section>
          <section className={home["panel"]} aria-labelledby="groups">
            <h2 id="groups">{t(`indicators.by.${state.groupBy}`)}</h2>
            <Suspense fallback={<Skeleton active />}>
              <CompletionChart
                names={names}
                planned={rows.map((row) => row.planned)}
                completed={rows.map((row) => row.completed)}
                plannedLabel={t("indicators.planned")}
                completedLabel={t("indicators.completed")}
                summary={t("indicators.summary", { planned: statistics.total.planned, completed: statistics.total.completed, groups: rows.length })}
              />
            </Suspense>
            <Table<StatisticsRow>
              size="small"
              rowKey={(row) => row.groups.map((group) => group.code ?? "none").join(" ")}
              dataSource={[...rows]}
              pagination={false}
              scroll={{ x: "max-content" }}
              columns={[
                { title: t(`indicators.by.${state.groupBy}`), key: "group", fixed: "start", render: (_, row) => groupName(row) },
                ...FIGURE_COLUMNS.map((column) => ({
                  title: labelText(column.title),
                  key: column.key,
                  align: "right" as const,
                  className: "number",
                  sorter: (one: StatisticsRow, other: StatisticsRow) => column.sortBy(one) - column.sortBy(other),
                  render: (_: unknown, row: StatisticsRow) => column.text(row),
                })),
              ]}
            />
          </section>
        </>
      )}
    </div>
  );
}

/** The plan years that can be asked for: the year of the figures and the four before. */
function yearsUpTo(asOf: string | undefined): number[] {
  const last = Number((asOf ?? dayjs().format("YYYY-MM-DD")).slice(0, 4)) + 1;
  return Array.from({ length: 6 }, (_, index) => last - index);
}
