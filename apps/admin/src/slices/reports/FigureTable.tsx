import { Button, Table } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Indicator } from "./board-queries";
import { figureNumber } from "./figure-text";
import { saveWorkbook } from "./save-workbook";
import { useFigureText } from "./use-figure-text";

export interface FigureTableRow {
  readonly key: string;
  readonly name: string;
  readonly figure: { readonly value?: string | null; readonly numerator?: string | null; readonly denominator?: string | null } | undefined;
}

interface FigureTableProps {
  readonly caption: string;
  readonly head: string;
  readonly indicator: Indicator;
  readonly rows: readonly FigureTableRow[];
  /** Opens the records behind a row; absent where a row has none of its own. */
  readonly onOpen?: ((key: string) => void) | undefined;
}

/** The numbers behind a picture, sortable, and as a file for Excel. */
export function FigureTable({ caption, head, indicator, rows, onOpen }: FigureTableProps): ReactNode {
  const { t } = useTranslation();
  const text = useFigureText();
  const isRate = indicator.denominator !== null && indicator.denominator !== undefined;
  const save = (): void => {
    const unit = text.unit(indicator);
    const title = [head, unit === "" ? text.name(indicator) : `${text.name(indicator)} (${indicator.kind === "MONEY" ? t("indicators.yuan") : unit})`];
    const parts = isRate ? [t("indicators.numeratorShort"), t("indicators.denominatorShort")] : [];
    void saveWorkbook(`${indicator.key}.xlsx`, caption, [
      [...title, ...parts],
      ...rows.map(({ name, figure }) => [name, figure?.value ?? "", ...(isRate ? [figure?.numerator ?? "", figure?.denominator ?? ""] : [])]),
    ]);
  };
  return (
    <>
      <Button size="small" onClick={save} aria-label={`${t("indicators.export")}: ${caption}`}>{t("indicators.export")}</Button>
      <Table<FigureTableRow>
        size="small"
        rowKey="key"
        aria-label={caption}
        dataSource={[...rows]}
        pagination={false}
        scroll={{ x: "max-content" }}
        columns={[
          {
            title: head,
            key: "name",
            sorter: (one, other) => one.name.localeCompare(other.name, "zh-CN"),
            render: (_, row) => (onOpen && row.key !== "" ? <Button type="link" size="small" onClick={() => onOpen(row.key)}>{row.name}</Button> : row.name),
          },
          {
            title: text.name(indicator),
            key: "value",
            align: "right",
            className: "number",
            sorter: (one, other) => (figureNumber(one.figure?.value) ?? -1) - (figureNumber(other.figure?.value) ?? -1),
            render: (_, { figure }) => text.value(indicator, figure?.value),
          },
          ...(isRate
            ? [
                { title: t("indicators.numeratorShort"), key: "numerator", align: "right" as const, className: "number", render: (_: unknown, { figure }: FigureTableRow) => text.count(figure?.numerator) },
                { title: t("indicators.denominatorShort"), key: "denominator", align: "right" as const, className: "number", render: (_: unknown, { figure }: FigureTableRow) => text.count(figure?.denominator) },
              ]
            : []),
        ]}
      />
    </>
  );
}
