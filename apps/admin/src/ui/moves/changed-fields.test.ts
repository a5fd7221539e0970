import { expect, test } from "vitest";
import { changedFields } from "./changed-fields";

const label = { zh: "", en: "" };
const shown = [
  { name: "title", kind: "text", label },
  { name: "town", kind: "ref", label },
  { name: "budget", kind: "money", label },
  { name: "content", kind: "longText", label },
] as const;
const asked = [
  { name: "townCode", kind: "town", label, isRequired: true, isList: false },
  { name: "budgetAmount", kind: "money", label, isRequired: true, isList: false },
] as const;

test("changed fields are found with the form field that writes them; what a ledger's row does not hold is left out", () => {
  const before = { title: "路灯", town: { code: "1", name: "甲镇" }, budget: { amount: "1.00" } };
  const now = { title: "路灯", town: { code: "2", name: "乙镇" }, budget: { amount: "2.00" }, content: "新" };
  expect(changedFields(shown, asked, before, now).map(({ field, asked: writer }) => [field.name, writer?.name])).toEqual([
    ["town", "townCode"],
    ["budget", "budgetAmount"],
  ]);
  expect(changedFields(shown, [], before, { ...now, town: before.town }).map(({ asked: writer }) => writer)).toEqual([undefined]);
  expect(changedFields(shown, asked, before, before)).toEqual([]);
});
