import type { FormField } from "@doorstep/schema/form-field";
import { expect, test } from "vitest";
import { sortErrors } from "./field-errors";

const label = { zh: "", en: "" };
const shared = { label, isRequired: true };
const fields: readonly FormField[] = [
  { ...shared, name: "reason", kind: "longText", isList: false },
  {
    ...shared,
    name: "milestones",
    kind: "rows",
    isList: true,
    fields: [{ ...shared, name: "plannedOn", kind: "date", isList: false }],
  },
];
const error = (path: readonly string[] | null) => ({ code: "REQUIRED", message: "请填写", messageEn: "Required", path });

test("each error stands at its field, in rows at the field of the row", () => {
  const sorted = sortErrors(fields, [
    error(["input", "reason"]),
    error(["reason"]),
    error(["input", "milestones", "1", "plannedOn"]),
    error(["input", "milestones"]),
  ]);
  expect(sorted.atFields.map(({ name }) => name)).toEqual([
    ["reason"],
    ["reason"],
    ["milestones", 1, "plannedOn"],
    ["milestones"],
  ]);
  expect(sorted.above).toEqual([]);
});

test("errors without a field of the form stand above it", () => {
  expect(sortErrors(fields, [error(null), error(["input", "version"])]).above).toHaveLength(2);
});
