import type { Label } from "@doorstep/schema/form-field";
import { Tooltip } from "antd";
import { ConsoleLink } from "../ConsoleLink";
import type { CodeListName } from "../facts/code-label";
import { CodeText } from "../facts/CodeText";
import { dayText, instantText, shortInstantText } from "../facts/date-text";
import { DeadlineText } from "../facts/DeadlineText";
import type { DeadlineFacts } from "../facts/DeadlineText";
import { Lamp } from "../facts/Lamp";
import type { LampColor } from "../facts/Lamp";
import { MoneyText } from "../facts/MoneyText";
import { StateTag } from "../facts/StateTag";
import type { LedgerColumn } from "./ledger-definition";

const DASH = "–";

/** What a column may add to its kind. */
export interface ColumnOptions {
  readonly sortField?: string;
  readonly width?: number;
  readonly isHiddenAtFirst?: boolean;
}

/** The code of a row, a link to its page. */
export function linkColumn<Row>(
  label: Label,
  read: (row: Row) => string,
  href: (row: Row) => string,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: read,
    render: (row) => (
      <ConsoleLink href={href(row)} className="row-link number">
        {read(row)}
      </ConsoleLink>
    ),
    width: 150,
    ...options,
  };
}

/** A text that is cut with an ellipsis and shown whole on hover. */
export function textColumn<Row>(
  label: Label,
  read: (row: Row) => string | null | undefined,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row) => read(row) ?? "",
    render: (row) => {
      const text = read(row);
      return text ? (
        <Tooltip title={text} placement="topLeft">
          <span className="cut">{text}</span>
        </Tooltip>
      ) : (
        DASH
      );
    },
    width: 140,
    ...options,
  };
}

/** A code of a code list, in its own words. */
export function codeColumn<Row>(
  label: Label,
  list: CodeListName,
  read: (row: Row) => string | null | undefined,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row, say) => {
      const code = read(row);
      return code ? say.code(list, code) : "";
    },
    render: (row) => {
      const code = read(row);
      return code ? <CodeText list={list} code={code} /> : DASH;
    },
    width: 90,
    ...options,
  };
}

/** The state of a row as a tag. */
export function stateColumn<Row extends { readonly state: string }>(
  label: Label,
  list: CodeListName,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row, say) => say.code(list, row.state),
    render: (row) => <StateTag list={list} state={row.state} />,
    width: 100,
    ...options,
  };
}

/** Money in 万元; an export holds the exact yuan. */
export function moneyColumn<Row>(
  label: Label,
  read: (row: Row) => string | null | undefined,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label: { zh: `${label.zh}(万元)`, en: `${label.en} (×10,000 yuan)` },
    text: (row) => read(row) ?? "",
    render: (row) => <MoneyText amount={read(row)} hasUnit={false} />,
    width: 120,
    isNumeric: true,
    ...options,
  };
}

/** A plain figure. */
export function numberColumn<Row>(
  label: Label,
  read: (row: Row) => string | number | null | undefined,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row) => String(read(row) ?? ""),
    render: (row) => <span className="number">{read(row) ?? DASH}</span>,
    width: 100,
    isNumeric: true,
    ...options,
  };
}

/** A date without time. */
export function dayColumn<Row>(
  label: Label,
  read: (row: Row) => string | null | undefined,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row) => read(row) ?? "",
    render: (row) => <span className="number">{read(row) ?? DASH}</span>,
    width: 110,
    ...options,
  };
}

/** An instant, short on the screen and whole in an export. */
export function instantColumn<Row>(
  label: Label,
  read: (row: Row) => string | null | undefined,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row) => {
      const instant = read(row);
      return instant ? instantText(instant) : "";
    },
    render: (row) => {
      const instant = read(row);
      return instant ? (
        <Tooltip title={instantText(instant)}>
          <span className="number">
            {dayText(instant).slice(0, 4) === String(new Date().getFullYear()) ? shortInstantText(instant) : dayText(instant)}
          </span>
        </Tooltip>
      ) : (
        DASH
      );
    },
    width: 110,
    ...options,
  };
}

/** A deadline with days left and lamp. */
export function deadlineColumn<Row>(
  label: Label,
  read: (row: Row) => DeadlineFacts | null,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row) => read(row)?.dueOn ?? "",
    render: (row) => <DeadlineText deadline={read(row)} />,
    width: 140,
    ...options,
  };
}

/** A lamp as word, shape and colour. */
export function lampColumn<Row>(
  label: Label,
  read: (row: Row) => LampColor,
  options: ColumnOptions = {},
): LedgerColumn<Row> {
  return {
    key: label.en,
    label,
    text: (row, say) => say.code("ScheduleLight", read(row)),
    render: (row) => <Lamp color={read(row)} />,
    width: 100,
    ...options,
  };
}
