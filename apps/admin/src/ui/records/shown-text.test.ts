import type { ShownField, ShownKind } from "@doorstep/schema/record-page";
import { expect, test } from "vitest";
import { shownText } from "./shown-text";

const say = {
  label: ({ zh }: { zh: string }) => zh,
  code: (list: string, code: string) => `${list}.${code}`,
  flag: (isTrue: boolean) => (isTrue ? "是" : "否"),
};
const field = (kind: ShownKind, more: Partial<ShownField> = {}): ShownField => ({
  name: "x",
  label: { zh: "x", en: "x" },
  kind,
  ...more,
});

test.each<[ShownField, unknown, string]>([
  [field("state", { enumName: "SuggestionState" }), "RECEIVED", "SuggestionState.RECEIVED"],
  [field("codes", { enumName: "Tier" }), ["TOWN", "VILLAGE"], "Tier.TOWN Tier.VILLAGE"],
  [field("money"), { amount: "123456.78" }, "123456.78"],
  [field("ratio"), { numerator: "1", denominator: "0", percent: null }, ""],
  [field("deadline"), { dueOn: "2024-11-20", workingDaysLeft: 3, lamp: "GREEN" }, "2024-11-20"],
  [field("instant"), "2024-11-15T10:00:00Z", "2024-11-15 18:00"],
  [field("ref", { refName: "title" }), { id: "prj_1", title: "公路" }, "公路"],
  [field("refs", { refName: "name" }), [{ name: "甲" }, { name: "乙" }], "甲 乙"],
  [field("flag"), false, "否"],
  [field("text"), null, ""],
])("an export says %j as %j", (shown, value, text) => {
  expect(shownText(shown, value, say)).toBe(text);
});
