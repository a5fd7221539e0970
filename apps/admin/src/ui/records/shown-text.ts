import type { ShownField } from "@doorstep/schema/record-page";
import { dayText, instantText } from "../facts/date-text";
import type { Say } from "../ledger/ledger-definition";

/** A row or nested object as the graph gives it. */
export type Shown = Readonly<Record<string, unknown>>;

/** Narrows a value of the graph to an object. */
export function asShown(value: unknown): Shown | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shown) : null;
}

/** Narrows a value of the graph to a list. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value of the graph as plain text; null and undefined are empty. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** What a field says in an export: exact values, no units. */
export function shownText(field: ShownField, value: unknown, say: Say): string {
  if (value === null || value === undefined) return "";
  switch (field.kind) {
    case "code":
    case "state":
    case "lamp":
      return say.code(field.enumName ?? "", asText(value));
    case "codes":
      return asList(value)
        .map((code) => say.code(field.enumName ?? "", asText(code)))
        .join(" ");
    case "flag":
      return say.flag(value === true);
    case "money":
      return asText(asShown(value)?.["amount"] ?? value);
    case "ratio":
      return asText(asShown(value)?.["percent"]);
    case "deadline":
      return asText(asShown(value)?.["dueOn"]);
    case "instant":
      return instantText(asText(value));
    case "ref":
      return asText(asShown(value)?.[field.refName ?? "name"]);
    case "refs":
      return asList(value)
        .map((item) => asText(asShown(item)?.[field.refName ?? "name"]))
        .join(" ");
    case "texts":
      return asList(value).map(asText).join(" ");
    case "group":
    case "table":
      return "";
    default:
      return asText(value);
  }
}

/** An instant in as few figures as tell it: the time of day only in the year that is shown. */
export function briefInstant(instant: string, year: string): string {
  return dayText(instant).startsWith(year) ? instantText(instant).slice(5) : dayText(instant);
}
