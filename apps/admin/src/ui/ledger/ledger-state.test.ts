import type { FormField } from "@doorstep/schema/form-field";
import { describe, expect, test } from "vitest";
import { readFlatSearch, writeFlatSearch } from "../split-href";
import { changeFilter, readLedgerState, writeLedgerState } from "./ledger-state";

const label = { zh: "", en: "" };
const shared = { label, isRequired: false };
const fields: readonly FormField[] = [
  { ...shared, name: "text", kind: "text", isList: false },
  { ...shared, name: "states", kind: "enum", enumName: "SuggestionState", isList: true },
  { ...shared, name: "isOverdue", kind: "boolean", isList: false },
  { ...shared, name: "planYear", kind: "int", isList: false },
  { ...shared, name: "receivedFrom", kind: "date", isList: false },
  { ...shared, name: "townCode", kind: "town", isList: false },
];
const defaultSort = { field: "RECEIVED_AT", direction: "DESC" } as const;
const read = (query: string) => readLedgerState(readFlatSearch(query), fields, defaultSort);

describe("the address of a ledger", () => {
  test("round trip keeps filters, sort, page and size", () => {
    const query = "?text=路灯&states=RECEIVED,HANDLING&isOverdue=true&planYear=2024&sort=DUE_ON&page=3&pageSize=50";
    const state = read(query);
    expect(state).toEqual({
      page: 3,
      pageSize: 50,
      sort: { field: "DUE_ON", direction: "ASC" },
      filter: { text: "路灯", states: ["RECEIVED", "HANDLING"], isOverdue: true, planYear: 2024 },
    });
    expect(read(writeFlatSearch(writeLedgerState(state, defaultSort)))).toEqual(state);
  });

  test("what is as by default is not written", () => {
    expect(writeLedgerState(read(""), defaultSort)).toEqual({});
  });

  test("nonsense counts as not given", () => {
    expect(read("?page=-1&pageSize=7&sort=drop table&states=NOWHERE&planYear=x&receivedFrom=soon&unknown=1")).toEqual({
      page: 1,
      pageSize: 20,
      sort: defaultSort,
      filter: {},
    });
  });

  test("codes keep their leading zeros as text", () => {
    expect(read("?townCode=050113100").filter).toEqual({ townCode: "050113100" });
  });
});

test("an empty value takes a filter away", () => {
  expect(changeFilter({ text: "a", state: ["X"] }, "state", [])).toEqual({ text: "a" });
  expect(changeFilter({}, "isOverdue", false)).toEqual({ isOverdue: false });
});
