import type { Label } from "./form-field.ts";

/**
 * How a field of a row is shown. `ref` names another row, `group` one nested object,
 * `table` a list of nested objects, `files` one file or several, `texts`, `codes` and `refs` lists of plain values.
 */
export type ShownKind =
  | "text"
  | "longText"
  | "code"
  | "state"
  | "lamp"
  | "flag"
  | "number"
  | "percent"
  | "money"
  | "ratio"
  | "day"
  | "instant"
  | "deadline"
  | "ref"
  | "group"
  | "table"
  | "texts"
  | "codes"
  | "refs"
  | "files";

/** One field of a row, read from an object type of the schema. */
export interface ShownField {
  readonly name: string;
  readonly label: Label;
  readonly hint?: Label;
  readonly kind: ShownKind;
  /** Name of the enum type, for the kinds `code`, `codes`, `state`. */
  readonly enumName?: string;
  /** Object type and naming field, for the kinds `ref` and `refs`. */
  readonly refType?: string;
  readonly refName?: string;
  /** Fields of the nested object, for the kinds `group` and `table`. */
  readonly fields?: readonly ShownField[];
}

/** How the contact of a row is read: with a reason, and never without a trace. */
export interface ContactReading {
  /** Field of the query that opens the contact, and its trusted document with `$id` and `$reason`. */
  readonly field: string;
  readonly documentId: string;
  readonly fields: readonly ShownField[];
}

/** A type that has a list in the graph, with the documents that read it. */
export interface RecordPageSource {
  readonly label: Label;
  /** Field of the query that gives the list, and the trusted document that asks for it. */
  readonly listField: string;
  readonly listDocumentId: string;
  /** Field of the query that gives one row by its id; absent when rows have no page. */
  readonly detailField?: string;
  readonly detailDocumentId?: string;
  readonly filterName?: string;
  /** Values of the enum that the list can be sorted by. */
  readonly sortFields: readonly string[];
  /** The field people know a row by, such as its code. */
  readonly codeField?: string;
  readonly nameField?: string;
  readonly takesVersion: boolean;
  readonly hasMoves: boolean;
  readonly hasTimeline: boolean;
  /** Present where rows have a contact; a row says by `mayReadContact` whether the viewer may read it. */
  readonly contact?: ContactReading;
  /** The rows can be filled in from a spreadsheet: the register has a template. */
  readonly isRegister?: boolean;
  /** All fields in the order of the schema; long texts and lists are read by the detail only. */
  readonly fields: readonly ShownField[];
}

/** A type that has a list, as the menu and links know it. */
export interface RecordType {
  readonly label: Label;
  /** Its rows have pages of their own. */
  readonly hasPage: boolean;
  /** Where it stands in the menu, for a register: with the ledgers of its slice, or among the settings. */
  readonly register?: { readonly slice: string; readonly isReference: boolean };
}
