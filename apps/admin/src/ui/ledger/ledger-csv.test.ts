import { expect, test } from "vitest";
import { csvCell, csvText } from "./ledger-csv";

test.each(["=1+1", "+86 10", "-cmd", "@SUM(A1)", "\t=1", "\r=1"])("%j never becomes a formula", (text) => {
  expect(csvCell(text).replace(/^"/, "").startsWith("'")).toBe(true);
});

test("numbers stay numbers, long digits stay text", () => {
  expect(csvCell("-12.50")).toBe("-12.50");
  expect(csvCell("510113100")).toBe("510113100");
  expect(csvCell("510113100001")).toBe("'510113100001");
});

test("commas, quotes and line breaks are quoted", () => {
  expect(csvCell('他说"好",同意')).toBe('"他说""好"",同意"');
  expect(csvText([["a", "b\nc"]])).toBe('\uFEFFa,"b\nc"\r\n');
});
