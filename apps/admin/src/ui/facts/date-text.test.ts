import { expect, test } from "vitest";
import { dayText, instantText, shortInstantText } from "./date-text";

test("instants are shown on the district's clock whatever the machine's zone is", () => {
  expect(dayText("2024-12-31T16:00:00Z")).toBe("2025-01-01");
  expect(instantText("2024-11-15T10:00:00Z")).toBe("2024-11-15 18:00");
  expect(shortInstantText("2024-11-15T16:05:00Z")).toBe("11-16 00:05");
});
