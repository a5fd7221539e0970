import { expect, test } from "vitest";
import { matchesChoice } from "./match-choice";
import { pinyinInitials } from "./pinyin-initials";

const town = { value: "510113100", code: "510113100", name: "城厢镇" };

test.each([
  ["城厢", true],
  ["510113", true],
  ["cxz", true],
  ["CX", true],
  ["113100", false],
  ["zxc", false],
  ["", true],
])("城厢镇 is found by %j: %s", async (typed, isFound) => {
  const initials = await pinyinInitials();
  expect(matchesChoice(town, typed, initials)).toBe(isFound);
});
