import type { LedgerColumn } from "./ledger-definition";

/** Which columns are shown, in which order; kept for each person and ledger. */
export interface ColumnSettings {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

/** The columns in the user's order; the first column stays first, unknown keys are dropped, new columns come last. */
export function arrangeColumns<Row>(
  columns: readonly LedgerColumn<Row>[],
  settings: ColumnSettings,
): readonly LedgerColumn<Row>[] {
  const place = (key: string): number => {
    const index = settings.order.indexOf(key);
    return index < 0 ? settings.order.length : index;
  };
  const [first, ...others] = columns;
  const sorted = others.toSorted((one, other) => place(one.key) - place(other.key));
  return first === undefined ? [] : [first, ...sorted];
}

/** The settings a ledger starts with. */
export function initialSettings<Row>(columns: readonly LedgerColumn<Row>[]): ColumnSettings {
  return {
    order: columns.map((column) => column.key),
    hidden: columns.filter((column) => column.isHiddenAtFirst).map((column) => column.key),
  };
}
