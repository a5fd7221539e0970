import { expect, test } from "vitest";
import { loginTarget } from "./login-target";

test.each([
  ["/suggestions?state=RECEIVED", "/suggestions?state=RECEIVED"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/login?to=/login", "/"],
  [undefined, "/"],
])("after the login %j leads to %j", (wanted, target) => {
  expect(loginTarget(wanted)).toBe(target);
});
