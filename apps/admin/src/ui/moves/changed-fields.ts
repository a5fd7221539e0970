import type { FormField } from "@doorstep/schema/form-field";
import type { ShownField } from "@doorstep/schema/record-page";

type Row = Readonly<Record<string, unknown>>;

/** A field of a record that somebody else changed while a form was open. */
export interface ChangedField {
  readonly field: ShownField;
  readonly before: unknown;
  readonly now: unknown;
  /** The field of the open form that would write it; undefined when the form does not. */
  readonly asked: FormField | undefined;
}

/** The form field that writes a field of the record: `town` is asked as `townCode`, `budget` as `budgetAmount`. */
function askedFor(fields: readonly FormField[], name: string): FormField | undefined {
  return fields.find((field) => {
    const stem = field.name.replace(/(Ids?|Codes?|Amount)$/, "");
    return field.name === name || stem === name || `${stem}s` === name;
  });
}

/** What differs between the record as it was when the form opened and as it is now, in the order of the schema. */
export function changedFields(
  shown: readonly ShownField[],
  asked: readonly FormField[],
  before: Row,
  now: Row,
): readonly ChangedField[] {
  return shown
    .filter(({ name }) => before[name] !== undefined && JSON.stringify(before[name]) !== JSON.stringify(now[name]))
    .map((field) => ({ field, before: before[field.name], now: now[field.name], asked: askedFor(asked, field.name) }));
}
