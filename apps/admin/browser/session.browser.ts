import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAuth } from "./house/faults.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

test("without a session every page leads to the login and back to where one wanted to go", async () => {
  const page = await staff.visitor();
  await staff.open(page, "/suggestions?states=RECEIVED");
  expect(new URL(page.url()).pathname).toBe("/login");
  await page.getByLabel("用户名").fill("town.leader");
  await page.getByLabel("密码", { exact: true }).fill("not the password");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("用户名或密码不正确").waitFor();
  await page.getByLabel("密码", { exact: true }).fill(staff.served.password);
  await page.keyboard.press("Enter");
  await page.waitForURL(/suggestions\?states=RECEIVED$/);
  await page.getByRole("heading", { name: "建议" }).waitFor();
});

test("slowed attempts say so", async () => {
  const page = await staff.visitor();
  await answerAuth(page, 429, {});
  await staff.open(page, "/login");
  await page.getByLabel("用户名").fill("someone");
  await page.getByLabel("密码", { exact: true }).fill("x");
  await page.keyboard.press("Enter");
  await expect(page.getByText("登录尝试过于频繁").waitFor()).resolves.not.toThrow();
});

test("an administrator gives a member of staff the link to a password, which is shown once", async () => {
  const page = await staff.staff("administrator");
  await staff.open(page, "/users?text=inspector");
  await page.getByRole("link", { name: /inspector|严正平/ }).first().click();
  const open = page.getByRole("button", { name: "生成设置密码的链接" });
  await open.click();
  const dialog = page.getByRole("dialog", { name: "设置密码的链接" });
  const link = await dialog.getByText(/\/setup\?token=/).innerText();
  expect(link.startsWith(`${staff.origin}/setup?token=`)).toBe(true);
  await dialog.getByRole("button", { name: "关闭" }).last().click();
  await page.getByText(/\/setup\?token=/).waitFor({ state: "detached" });
  const visitor = await staff.visitor();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "设置密码" }).waitFor()).resolves.not.toThrow();
});

test("signing out closes the session and takes the drafts along", async () => {
  const page = await staff.visitor({ "doorstep.draft.acceptSuggestion.sug_1": "{}" });
  await staff.signIn(page, "inspector");
  await staff.open(page, "/");
  await page.getByRole("button", { name: /严正平/ }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await page.waitForURL(/login/);
  await page.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith("doorstep.draft.")));
  await page.goto(`${staff.origin}/suggestions`);
  await expect(page.waitForURL(/login\?to=/)).resolves.not.toThrow();
});

test("a session that ends while one works leads to the login", async () => {
  const page = await staff.staff("operator");
  await staff.open(page, "/suggestions");
  await page.context().clearCookies();
  // A query that runs by itself may notice it before the button is pressed.
  await page.getByRole("button", { name: "刷新" }).click({ timeout: 5000 }).catch(() => undefined);
  await expect(page.waitForURL(/login\?to=/)).resolves.not.toThrow();
});

test("language, theme and text size change at once, stay, and follow in another tab", async () => {
  const page = await staff.staff("operator");
  await staff.open(page, "/");
  const beside = await page.context().newPage();
  await staff.open(beside, "/suggestions");
  await page.getByRole("button", { name: "显示设置" }).click();
  await page.getByText("English").click();
  await page.getByRole("heading", { name: "Home" }).waitFor();
  await page.getByText("Dark", { exact: true }).click();
  await page.getByText("Extra large").click();
  await beside.getByRole("heading", { name: "Suggestions" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Home" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("18px");
});
