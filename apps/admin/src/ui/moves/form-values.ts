import type { FormField } from "@doorstep/schema/form-field";
import { idsOf } from "../files/sent-files";
import dayjs, { isDayjs } from "dayjs";

/** Values as antd's form holds them: texts, numbers, days, lists and rows. */
export type FormValues = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isDayjs(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function toInputValue(field: FormField, value: unknown): unknown {
  // A list of files that was emptied is said: one that is left out stays as it is.
  if (field.kind === "files") return field.isList ? (Array.isArray(value) ? idsOf(value) : undefined) : idsOf(value)[0];
  if (isBlank(value)) return undefined;
  if (field.kind === "rows") {
    return (value as readonly FormValues[]).map((row) => toInput(field.fields ?? [], row));
  }
  if (field.kind === "group") {
    const given = isRecord(value) ? toInput(field.fields ?? [], value) : {};
    // A group that nobody touched is left out; its own required fields are asked only of whoever fills it in.
    return Object.keys(given).length > 0 || field.isRequired ? given : undefined;
  }
  if (field.kind === "date" && isDayjs(value)) return value.format("YYYY-MM-DD");
  // The pickers show the district's time of day, whatever zone the machine is in.
  if (field.kind === "dateTime" && isDayjs(value)) return value.format("YYYY-MM-DDTHH:mm:ss+08:00");
  if (field.kind === "money" || field.kind === "decimal" || field.kind === "percent") return String(value);
  return typeof value === "string" ? value.trim() || undefined : value;
}

/** The input of a mutation from the values of its form; blank fields are left out. */
export function toInput(fields: readonly FormField[], values: FormValues): Record<string, unknown> {
  const entries = fields.map((field) => [field.name, toInputValue(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function toFormValue(field: FormField, value: unknown): unknown {
  if (isBlank(value)) return undefined;
  if (field.kind === "rows") {
    return Array.isArray(value) ? value.map((row: FormValues) => toFormValues(field.fields ?? [], row)) : undefined;
  }
  if (field.kind === "group") return isRecord(value) ? toFormValues(field.fields ?? [], value) : undefined;
  if (field.kind === "date" || field.kind === "dateTime") {
    if (isDayjs(value)) return value;
    const text = String(value);
    return dayjs(field.kind === "date" ? text.slice(0, 10) : text);
  }
  return value;
}

/** Values of the form from plain ones: a draft, or what the row already holds. */
export function toFormValues(fields: readonly FormField[], values: FormValues): Record<string, unknown> {
  const entries = fields.map((field) => [field.name, toFormValue(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function knownValue(field: FormField, row: FormValues): unknown {
  if (row[field.name] !== undefined) return row[field.name];
  const stem = field.name.replace(/(Ids?|Codes?|Amount)$/, "");
  if (stem === field.name) return undefined;
  const part = row[stem] ?? row[`${stem}s`];
  if (Array.isArray(part)) return field.isList ? part.map((item) => (isRecord(item) ? item["id"] : item)) : undefined;
  if (!isRecord(part)) return undefined;
  return field.name.endsWith("Amount") ? part["amount"] : field.name.endsWith("Code") ? part["code"] : part["id"];
}

/** What the row already says about the fields of a form: `town { code }` fills `townCode`, `budget { amount }` `budgetAmount`. */
export function prefillFrom(fields: readonly FormField[], row: FormValues): Record<string, unknown> {
  const plain = Object.fromEntries(fields.map((field) => [field.name, knownValue(field, row)]));
  return toFormValues(fields, plain);
}
