import { afterAll, beforeAll, expect, test } from "vitest";
import { ConsoleBrowser } from "./console-page.ts";

const console_ = new ConsoleBrowser();
beforeAll(() => console_.start());
afterAll(() => console_.stop());

test("without a session every page leads to the login and back to where one wanted to go", async () => {
  const page = await console_.visitor(false);
  await console_.open(page, "/suggestions?states=RECEIVED");
  expect(new URL(page.url()).pathname).toBe("/login");
  await page.getByLabel("用户名").fill("wangfang");
  await page.getByLabel("密码", { exact: true }).fill("wrong");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("用户名或密码不正确").waitFor();
  await page.getByLabel("密码", { exact: true }).fill("right-password");
  await page.keyboard.press("Enter");
  await page.waitForURL(/suggestions\?states=RECEIVED$/);
  await page.getByRole("heading", { name: "建议" }).waitFor();
});

test("slowed attempts say so", async () => {
  const page = await console_.visitor(false);
  await console_.open(page, "/login");
  await page.getByLabel("用户名").fill("slowed");
  await page.getByLabel("密码", { exact: true }).fill("x");
  await page.keyboard.press("Enter");
  await expect(page.getByText("登录尝试过于频繁").waitFor()).resolves.not.toThrow();
});

test("signing out closes the session and takes the drafts along", async () => {
  const page = await console_.visitor(true, { "doorstep.draft.acceptSuggestion.sug_1": "{}" });
  await console_.open(page, "/");
  await page.getByRole("button", { name: /王芳/ }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await page.waitForURL(/login/);
  await expect(page.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith("doorstep.draft.")))).resolves.not.toThrow();
});

test("a session that ends while one works leads to the login", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "刷新" }).click();
  await expect(page.waitForURL(/login\?to=/)).resolves.not.toThrow();
});

test("language, theme and text size change at once and stay", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/");
  await page.getByRole("button", { name: "显示设置" }).click();
  await page.getByText("English").click();
  await page.getByRole("heading", { name: "Home" }).waitFor();
  await page.getByText("Dark", { exact: true }).click();
  await page.getByText("Extra large").click();
  await page.reload();
  await page.getByRole("heading", { name: "Home" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("18px");
});
