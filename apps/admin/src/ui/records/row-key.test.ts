import type { RecordPageSource } from "@doorstep/schema/record-page";
import { expect, test } from "vitest";
import { rowKey } from "./row-key";

const label = { zh: "", en: "" };
const source: RecordPageSource = {
  label,
  listField: "progressReports",
  listDocumentId: "",
  sortFields: [],
  takesVersion: true,
  hasMoves: true,
  hasTimeline: true,
  fields: [
    { name: "project", label, kind: "ref", refType: "Project", refName: "title" },
    { name: "periodStart", label, kind: "day" },
  ],
};
const row = { id: "rpt_0123456789abcdef", project: { title: "路灯" }, periodStart: "2024-11-08" };

test("a row is known by its number, else its name, else by what it is about", () => {
  expect(rowKey({ ...source, codeField: "code" }, { ...row, code: "A-1" })).toBe("A-1");
  expect(rowKey({ ...source, nameField: "title" }, { ...row, title: "题" })).toBe("题");
  expect(rowKey(source, row)).toBe("路灯 · 2024-11-08");
  expect(rowKey(source, { id: row.id })).toBe("89abcdef");
});
