import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton, Table, Tooltip } from "antd";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { codeLabel } from "../../ui/facts/code-label";
import { FaultState } from "../../ui/FaultState";
import home from "../home/HomePage.module.css";
import type { Indicator } from "./board-queries";
import { figuresQuery } from "./board-queries";
import type { BoardState } from "./board-state";
import { DefinitionText } from "./DefinitionText";
import { DistributionText } from "./DistributionText";
import { figureRequest } from "./figure-requests";
import { figureNumber } from "./figure-text";
import styles from "./IndicatorsPage.module.css";
import { saveWorkbook } from "./save-workbook";
import { useFigureText } from "./use-figure-text";

interface IndicatorGroupProps {
  readonly state: BoardState;
  readonly indicators: readonly Indicator[];
  readonly onChange: (part: Partial<BoardState>) => void;
}

/** The indicators of a group with their values. What one means is told on hover and focus; its name opens it. */
export function IndicatorGroup({ state, indicators, onChange }: IndicatorGroupProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const text = useFigureText();
  const requests = useMemo(() => indicators.flatMap((indicator) => figureRequest(indicator, null) ?? []), [indicators]);
  const { data, error, refetch, isPending } = useQuery(figuresQuery(state, requests));
  const figures = new Map(data?.total.figures.map((figure) => [figure.key, figure]));
  const name = labelText(codeLabel("IndicatorGroup", state.group));
  const partsOf = ({ key }: Indicator): string => {
    const figure = figures.get(key);
    return figure?.numerator && figure.denominator ? `${text.count(figure.numerator)} ÷ ${text.count(figure.denominator)}` : "";
  };
  const valueOf = (indicator: Indicator): string => (figureRequest(indicator, null) === null ? t("indicators.choose") : text.value(indicator, figures.get(indicator.key)?.value));
  const save = (): void => {
    const head = [t("indicators.indicator"), t("indicators.value"), t("indicators.unit"), t("indicators.parts"), t("indicators.definition")];
    const rows = indicators.map((one) => [text.name(one), figures.get(one.key)?.value ?? "", text.unit(one), partsOf(one), text.definition(one)]);
    void saveWorkbook(`${name}-${data?.asOf ?? ""}.xlsx`, name, [head, ...rows]);
  };
  return (
    <section className={home["panel"]} aria-labelledby="group-title">
      <div className={styles["head"]}>
        <h2 id="group-title">{t("indicators.whole", { group: name, asOf: data?.asOf ?? "" })}</h2>
        <Button size="small" onClick={save} disabled={data === undefined}>{t("indicators.export")}</Button>
      </div>
      {error === null ? null : <FaultState error={error} onRetry={() => void refetch()} />}
      {isPending && requests.length > 0 ? <Skeleton active title={false} /> : null}
      <Table<Indicator>
        size="small"
        rowKey="key"
        dataSource={[...indicators]}
        pagination={false}
        scroll={{ x: "max-content" }}
        columns={[
          {
            title: t("indicators.indicator"),
            key: "name",
            render: (_, indicator) => (
              <Tooltip title={<DefinitionText indicator={indicator} />} trigger={["hover", "focus"]}>
                <Button type="link" size="small" onClick={() => onChange({ indicator: indicator.key, choice: null, by: null })}>
                  {text.name(indicator)}
                </Button>
              </Tooltip>
            ),
          },
          {
            title: t("indicators.value"),
            key: "value",
            align: "right",
            className: "number",
            sorter: (one, other) => (figureNumber(figures.get(one.key)?.value) ?? -1) - (figureNumber(figures.get(other.key)?.value) ?? -1),
            render: (_, indicator) => valueOf(indicator),
          },
          { title: t("indicators.unit"), key: "unit", render: (_, indicator) => text.unitBeside(indicator) },
          {
            title: t("indicators.partsOrGroups"),
            key: "parts",
            align: "right",
            className: "number",
            render: (_, indicator) => (indicator.distribution === null || indicator.distribution === undefined ? partsOf(indicator) : <DistributionText state={state} indicator={indicator} by={indicator.distribution} />),
          },
        ]}
      />
    </section>
  );
}
