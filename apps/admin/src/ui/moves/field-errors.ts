import type { FormField } from "@doorstep/schema/form-field";
import type { MoveError } from "../../graph/send-move";

/** Errors sorted by where they are shown. */
export interface SortedErrors {
  /** By path into the form. */
  readonly atFields: readonly { readonly name: (string | number)[]; readonly error: MoveError }[];
  /** Those without a field of this form. */
  readonly above: readonly MoveError[];
}

/** Path of an error inside the form: without the leading `input`, list places as numbers. Null when the form has no such field. */
function pathInForm(fields: readonly FormField[], path: readonly string[]): (string | number)[] | null {
  const [head, ...rest] = path[0] === "input" ? path.slice(1) : path;
  const field = fields.find((candidate) => candidate.name === head);
  if (head === undefined || field === undefined) return null;
  if (field.kind === "group") {
    const nested = pathInForm(field.fields ?? [], rest);
    return nested === null ? null : [head, ...nested];
  }
  if (field.kind !== "rows" || rest.length < 2) return [head];
  const nested = pathInForm(field.fields ?? [], rest.slice(1));
  return nested === null ? [head] : [head, Number(rest[0]), ...nested];
}

/** Puts each error of the server at its field; what belongs to none stands above the form. */
export function sortErrors(fields: readonly FormField[], errors: readonly MoveError[]): SortedErrors {
  const atFields: { name: (string | number)[]; error: MoveError }[] = [];
  const above: MoveError[] = [];
  for (const error of errors) {
    const name = error.path === null ? null : pathInForm(fields, error.path);
    if (name === null) above.push(error);
    else atFields.push({ name, error });
  }
  return { atFields, above };
}
