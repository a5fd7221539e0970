import { dayText, instantText } from "../facts/date-text";

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

/** An instant in as few figures as tell it: the time of day only in the year that is shown. */
export function briefInstant(instant: string, year: string): string {
  return dayText(instant).startsWith(year) ? instantText(instant).slice(5) : dayText(instant);
}
