import { expect, test } from "vitest";
import { wanText, yuanText } from "./money-text";

test("ten thousand yuan are rounded half away from zero, without floats", () => {
  expect(wanText("123456.78")).toBe("12.35");
  expect(wanText("50")).toBe("0.01");
  expect(wanText("49.99")).toBe("0.00");
  expect(wanText("-123450")).toBe("-12.35");
  expect(wanText("90071992547409910000")).toBe("9,007,199,254,740,991.00");
});

test("yuan are exact and grouped", () => {
  expect(yuanText("1234567.5")).toBe("1,234,567.50");
  expect(yuanText("0")).toBe("0.00");
});

test("a text that is no amount is refused", () => {
  expect(() => yuanText("12万")).toThrow(RangeError);
});
