/** A text in the two languages of the console. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/**
 * How a field of an input is asked for. `record` is an id of a type that has a list
 * in the graph (see `recordType`), `files` ids of files that are sent before the form, `rows` a list of nested inputs, `group` one nested input.
 */
export type FieldKind =
  | "text"
  | "longText"
  | "enum"
  | "boolean"
  | "int"
  | "decimal"
  | "money"
  | "percent"
  | "date"
  | "dateTime"
  | "town"
  | "village"
  | "division"
  | "organization"
  | "sector"
  | "record"
  | "files"
  | "rows"
  | "group";

/** One field of a form or a filter, read from an input type of the schema. */
export interface FormField {
  readonly name: string;
  readonly label: Label;
  /** The reason for the question; the second paragraph of the description. */
  readonly hint?: Label;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  /** The value is a list of what `kind` says. Always true for `rows`. */
  readonly isList: boolean;
  /** Most characters of a text. */
  readonly maxLength?: number;
  /** Name of the enum type, for kind `enum`. */
  readonly enumName?: string;
  /** Name of the object type, for kind `record`. */
  readonly recordType?: string;
  /** What the files are sent for, for kind `files`. */
  readonly uploads?: string;
  /** Fields of the nested input, for kinds `rows` and `group`. */
  readonly fields?: readonly FormField[];
}

/** The form of one mutation. `id` and `version` of the row are not among its fields. */
export interface MoveForm {
  readonly label: Label;
  readonly hint?: Label;
  /** The input takes the id of an existing row. */
  readonly takesId: boolean;
  /** The input takes the expected version of the row. */
  readonly takesVersion: boolean;
  /** It asks for the whole row and replaces it: the form must know all of the row before it opens. */
  readonly isWholeRow?: boolean;
  /** Key of the move in the permission table; `me.moveKeys` says whether the viewer may ever make it. */
  readonly moveKey?: string;
  /** Object type of the row that the payload gives back. */
  readonly rowType?: string;
  readonly fields: readonly FormField[];
}

/** A document that may be sent, by the hash under which the server knows it. */
export interface TrustedDocument {
  readonly documentId: string;
}

/** How a type is searched by text to fill a picker. */
export interface RecordChoices extends TrustedDocument {
  readonly listField: string;
  readonly codeField?: string;
  readonly nameField: string;
  /** The list comes whole, without pages. */
  readonly isWhole: boolean;
  /** The filter has a field `text`; without it the first rows are offered. */
  readonly takesText: boolean;
}
