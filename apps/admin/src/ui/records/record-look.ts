import type { ComponentType } from "react";
import type { Label } from "@doorstep/schema/form-field";
import type { LedgerView } from "../ledger/ledger-definition";
import type { LedgerSort } from "../ledger/ledger-state";

/** A stage of a record's life as people name it: one state, or several under a name of their own. */
export interface LookStep {
  readonly label?: Label;
  readonly states: readonly [string, ...string[]];
}

/** A record as the buttons of its page know it. */
export type ActedRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly version?: number };

/**
 * What a page of a record adds to what the schema says. All of it is a wish: filters, columns and views
 * whose fields the schema does not have are left out.
 */
export interface RecordLook {
  /** Object type of the rows. */
  readonly type: string;
  readonly path: string;
  readonly title: Label;
  /** The field people know a row by, where it is neither its number nor its name. */
  readonly keyField?: string;
  /** Filters that are always shown, at most four. */
  readonly usualFilters?: readonly string[];
  readonly views?: readonly LedgerView[];
  /** Columns shown at first, in their order; the other fields wait in the column settings. */
  readonly columns?: readonly string[];
  readonly defaultSort?: LedgerSort;
  readonly steps?: readonly LookStep[];
  /** Buttons of the type's own on the page of a record. */
  readonly actions?: ComponentType<{ readonly record: ActedRecord }>;
  /** Fields beside the state in the line under the title. */
  readonly headline?: readonly string[];
}
