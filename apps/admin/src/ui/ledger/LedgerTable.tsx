import { sumAmounts } from "@doorstep/domain/money";
import { Button, Skeleton, Table } from "antd";
import type { TableColumnType, TableProps } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel, useName } from "../../language/language";
import { MoneyText } from "../facts/MoneyText";

import type { LedgerColumn, LedgerRow, RowMove } from "./ledger-definition";
import type { LedgerSort } from "./ledger-state";
import type { LedgerTotals } from "./ledger-totals";
import styles from "./LedgerTable.module.css";

interface LedgerTableProps<Row extends LedgerRow> {
  readonly columns: readonly LedgerColumn<Row>[];
  readonly rows: readonly Row[];
  /** Sums over all rows of the filter, where there are more than these. */
  readonly totals: LedgerTotals | undefined;
  readonly sort: LedgerSort | null;
  /** The rows are all that the filter finds. */
  readonly isWhole: boolean;
  readonly isCompact: boolean;
  readonly isFirstLoad: boolean;
  readonly isRefetching: boolean;
  readonly empty: ReactNode;
  readonly onSort: (sort: LedgerSort | null) => void;
  readonly onMove: (row: Row, move: RowMove) => void;
}

type SortOrder = NonNullable<TableColumnType["sortOrder"]>;

const ACTION_WIDTH = 86;

function likeliest(row: LedgerRow): RowMove | undefined {
  return row.moves?.find((move) => move.isPrimary);
}

/** The rows of a ledger: fixed first and last column, sorting by the server, the likeliest move as a link. */
export function LedgerTable<Row extends LedgerRow>(props: LedgerTableProps<Row>): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const nameOf = useName();
  const { columns, rows, totals: whole, sort, isFirstLoad, onMove } = props;
  if (isFirstLoad) return <Skeleton active title={false} paragraph={{ rows: 12, width: "100%" }} />;
  const hasMoves = rows.some((row) => row.moves !== undefined);
  const drawn: TableColumnType<Row>[] = columns.map((column, index) => ({
    key: column.key,
    title: labelText(column.label),
    width: column.width,
    align: column.isNumeric ? "right" : "left",
    ellipsis: true,
    ...(index === 0 ? { fixed: "start" as const, rowScope: "row" as const } : {}),
    ...(column.sortField === undefined
      ? {}
      : {
          sorter: true,
          // The third press sorts anew instead of falling back to no order at all.
          sortDirections: ["ascend", "descend", "ascend"] satisfies SortOrder[],
          sortOrder: sort?.field === column.sortField ? (sort.direction === "ASC" ? "ascend" : "descend") : null,
        }),
    render: (_value: unknown, row: Row) => column.render(row),
  }));
  if (hasMoves) {
    drawn.push({
      key: "moves",
      title: t("ledger.actions"),
      width: ACTION_WIDTH,
      fixed: "end",
      render: (_value: unknown, row: Row) => {
        const move = likeliest(row);
        return move === undefined ? null : (
          <Button type="link" size="small" className={styles["move"] ?? ""} onClick={() => onMove(row, move)}>
            {nameOf(move)}
          </Button>
        );
      },
    });
  }
  const hasTotals = rows.length > 1 && columns.some(({ amount }) => amount !== undefined);
  const totals = (): ReactNode => (
    <Table.Summary fixed="bottom">
      <Table.Summary.Row>
        {columns.map(({ key, field, amount }, index) => (
          <Table.Summary.Cell key={key} index={index} align={amount === undefined ? "left" : "right"}>
            {index === 0 ? t(props.isWhole || whole !== undefined ? "ledger.filterTotal" : "ledger.pageTotal") : null}
            {amount === undefined ? null : <MoneyText amount={whole?.[field ?? ""] ?? sumAmounts(rows.map(amount).filter((text) => text !== ""))} hasUnit={false} />}
          </Table.Summary.Cell>
        ))}
        {hasMoves ? <Table.Summary.Cell index={columns.length} /> : null}
      </Table.Summary.Row>
    </Table.Summary>
  );
  const handleChange: TableProps<Row>["onChange"] = (_pages, _filters, sorter) => {
    const one = Array.isArray(sorter) ? sorter[0] : sorter;
    const field = columns.find((column) => column.key === one?.columnKey)?.sortField;
    if (field === undefined || !one?.order) props.onSort(null);
    else props.onSort({ field, direction: one.order === "ascend" ? "ASC" : "DESC" });
  };
  return (
    <div className={styles["table"]} aria-busy={props.isRefetching}>
      <div className={styles["bar"]} data-on={props.isRefetching} role="status">
        {props.isRefetching ? <span className="visually-hidden">{t("ledger.refetching")}</span> : null}
      </div>
      <Table<Row>
        rowKey="id"
        size={props.isCompact ? "small" : "medium"}
        columns={drawn}
        dataSource={[...rows]}
        pagination={false}
        showSorterTooltip={false}
        tableLayout="fixed"
        sticky={{ offsetHeader: 48 }}
        scroll={{ x: columns.reduce((sum, column) => sum + column.width, hasMoves ? ACTION_WIDTH : 0) }}
        locale={{ emptyText: props.empty }}
        onChange={handleChange}
        {...(hasTotals ? { summary: totals } : {})}
      />
    </div>
  );
}
