import type { ShownField } from "@doorstep/schema/record-page";
import { Table } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { asList, asShown } from "./shown-text";
import type { Shown } from "./shown-text";
import { ShownValue } from "./ShownValue";

const RIGHT = new Set(["number", "percent", "money", "ratio"]);

interface NestedRow {
  readonly place: number;
  readonly shown: Shown;
}

/** The parts of a record that are rows themselves: milestones, steps, members. */
export function NestedTable({ field, value }: { readonly field: ShownField; readonly value: unknown }): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const rows: readonly NestedRow[] = asList(value).flatMap((item, place) => {
    const shown = asShown(item);
    return shown === null ? [] : [{ place, shown }];
  });
  return (
    <Table<NestedRow>
      rowKey="place"
      size="small"
      pagination={false}
      scroll={{ x: "max-content" }}
      dataSource={[...rows]}
      locale={{ emptyText: t("empty.noData") }}
      columns={(field.fields ?? []).map((column) => ({
        key: column.name,
        title: labelText(column.label),
        align: RIGHT.has(column.kind) ? "right" : "left",
        render: (_value: unknown, row: NestedRow) => <ShownValue field={column} value={row.shown[column.name]} />,
      }))}
    />
  );
}
