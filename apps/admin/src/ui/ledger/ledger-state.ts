import type { FormField } from "@doorstep/schema/form-field";
import { codesOf } from "../facts/code-label";
import type { FlatSearch } from "../split-href";

export type FilterValue = string | number | boolean | readonly string[];
export type LedgerFilter = Readonly<Record<string, FilterValue>>;

export interface LedgerSort {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** What a ledger shows; all of it stands in the address. */
export interface LedgerState {
  readonly page: number;
  readonly pageSize: number;
  /** Null when the list cannot be sorted. */
  readonly sort: LedgerSort | null;
  readonly filter: LedgerFilter;
}

export const PAGE_SIZES = [20, 50, 100] as const;

/** Keys of the address that are no filters. */
const RESERVED = new Set(["page", "pageSize", "sort", "move", "on", "tab", "view"]);

function readValue(field: FormField, text: string): FilterValue | undefined {
  if (field.kind === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  if (field.kind === "int") {
    return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
  }
  if (field.kind === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const texts = field.isList ? text.split(",").filter((part) => part !== "") : [text];
  const known =
    field.kind === "enum" ? texts.filter((part) => codesOf(field.enumName ?? "").includes(part)) : texts;
  if (known.length === 0) return undefined;
  return field.isList ? known : known[0];
}

function readSort(text: string | undefined, fallback: LedgerSort | null): LedgerSort | null {
  const match = /^(-?)([A-Z][A-Z0-9_]*)$/.exec(text ?? "");
  if (match?.[2] === undefined || fallback === null) return fallback;
  return { field: match[2], direction: match[1] === "-" ? "DESC" : "ASC" };
}

function readWhole(text: string | undefined, fallback: number): number {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : fallback;
}

/** Reads the address. What does not fit the filter's fields counts as not given. */
export function readLedgerState(
  search: FlatSearch,
  fields: readonly FormField[],
  defaultSort: LedgerSort | null,
): LedgerState {
  const filter: Record<string, FilterValue> = {};
  for (const field of fields) {
    const text = search[field.name];
    const value = text === undefined || RESERVED.has(field.name) ? undefined : readValue(field, text);
    if (value !== undefined) filter[field.name] = value;
  }
  const pageSize = readWhole(search["pageSize"], PAGE_SIZES[0]);
  return {
    page: readWhole(search["page"], 1),
    pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? PAGE_SIZES[0],
    sort: readSort(search["sort"], defaultSort),
    filter,
  };
}

function writeValue(value: FilterValue): string {
  return typeof value === "object" ? value.join(",") : String(value);
}

/** Writes the address; what is as by default is left out. */
export function writeLedgerState(state: LedgerState, defaultSort: LedgerSort | null): FlatSearch {
  const { page, pageSize, sort, filter } = state;
  const isDefaultSort = sort?.field === defaultSort?.field && sort?.direction === defaultSort?.direction;
  return {
    ...Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, writeValue(value)])),
    ...(isDefaultSort || sort === null ? {} : { sort: `${sort.direction === "DESC" ? "-" : ""}${sort.field}` }),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(pageSize === PAGE_SIZES[0] ? {} : { pageSize: String(pageSize) }),
  };
}

/** A filter with one value changed; an empty value takes the filter away. */
export function changeFilter(filter: LedgerFilter, name: string, value: FilterValue | null | undefined): LedgerFilter {
  const { [name]: _former, ...others } = filter;
  const isEmpty =
    value === null || value === undefined || value === "" || (typeof value === "object" && value.length === 0);
  return isEmpty ? others : { ...others, [name]: value };
}
