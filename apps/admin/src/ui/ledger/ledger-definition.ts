import type { Label } from "@doorstep/schema/form-field";
import type { ReactNode } from "react";
import type { BilingualName } from "../../language/language";
import type { LedgerSort, LedgerState } from "./ledger-state";

/** The page above a ledger. */
export interface LedgerParent {
  readonly title: string;
  readonly href: string;
}

/** A move that the server lets this viewer make now. */
export interface RowMove extends BilingualName {
  readonly key: string;
  readonly mutation: string;
  readonly isPrimary: boolean;
}

/** What every row of a ledger has. */
export interface LedgerRow {
  readonly id: string;
  readonly version?: number;
  readonly moves?: readonly RowMove[];
}

/** One column of a ledger. */
export interface LedgerColumn<Row> {
  readonly key: string;
  readonly label: Label;
  readonly render: (row: Row) => ReactNode;
  /** The field of the row that it shows, by which the server exports it; absent where several make the cell. */
  readonly field?: string;
  /** Value of the list's sort enum. */
  readonly sortField?: string;
  readonly width: number;
  readonly isNumeric?: boolean;
  /** Yuan of a row as a decimal string, for columns whose sum means something; empty where a row has none. */
  readonly amount?: (row: Row) => string;
  /** Hidden until the user shows it. */
  readonly isHiddenAtFirst?: boolean;
}

/** A named set of filters, shown as a tab. */
export interface LedgerView {
  readonly key: string;
  readonly label: Label;
  readonly search: Readonly<Record<string, string>>;
}

export interface LedgerPage<Row> {
  readonly items: readonly Row[];
  readonly totalItems: number;
}

/** Everything that distinguishes one ledger from another. */
export interface LedgerDefinition<Row extends LedgerRow> {
  /** Key of stored settings and of the cache. */
  readonly name: string;
  /** Object type of the rows. */
  readonly type: string;
  readonly title: Label;
  /** Rows can be filled in from a spreadsheet. */
  readonly hasTemplate: boolean;
  /** Input type of the list's filter. */
  readonly filterName: string;
  /** Filters that are always shown, at most four. */
  readonly usualFilters: readonly string[];
  readonly columns: readonly [LedgerColumn<Row>, ...LedgerColumn<Row>[]];
  readonly views: readonly LedgerView[];
  /** Null when the server alone orders the list. */
  readonly defaultSort: LedgerSort | null;
  readonly load: (state: LedgerState, signal?: AbortSignal) => Promise<LedgerPage<Row>>;
  /** Address of a row's page. */
  readonly rowHref: (row: Row) => string;
  /** What a drawer calls the row. */
  readonly rowTitle: (row: Row) => string;
}
