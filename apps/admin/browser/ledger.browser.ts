import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ConsoleBrowser } from "./console-page.ts";

const console_ = new ConsoleBrowser();
beforeAll(() => console_.start());
afterEach(() => Object.assign(console_.server.mood, { delay: 0, refusal: null }));
afterAll(() => console_.stop());

test("filters, sort and page stand in the address; a new visitor sees the same rows", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  await page.getByLabel("标题含").fill("路灯");
  await page.keyboard.press("Enter");
  await page.waitForURL(/text=/);
  await page.getByRole("columnheader", { name: "收到时间" }).click();
  await page.waitForURL(/sort=RECEIVED_AT/);
  const rows = await page.locator("a.row-link").allInnerTexts();
  expect(rows).toHaveLength(11);
  const other = await console_.visitor(true);
  await console_.open(other, page.url().slice(console_.origin.length));
  expect(await other.locator("a.row-link").allInnerTexts()).toEqual(rows);
  await other.getByRole("button", { name: "清除筛选(1)" }).click();
  await other.getByText("共 45 条").first().waitFor();
});

test("back from a row shows the same page of the list", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions?page=2");
  await page.locator("a.row-link").last().click();
  await page.getByRole("heading", { name: "时间线" }).waitFor();
  await page.goBack();
  await page.waitForURL(/page=2/);
  expect(await page.locator("a.row-link").count()).toBe(20);
});

test("three empty states say why", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions?text=没有这样的");
  await page.getByText("没有符合条件的记录").waitFor();
  await page.getByRole("button", { name: "清除筛选", exact: true }).click();
  await page.locator("a.row-link").first().waitFor();
  console_.server.mood.refusal = "FORBIDDEN";
  await page.reload();
  await expect(page.getByText("您没有这项权限").or(page.getByText("不在您的权限范围内")).first().waitFor()).resolves.not.toThrow();
});

test("a fault shows the request's id and can be tried again", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  console_.server.mood.refusal = "INTERNAL_SERVER_ERROR";
  await page.getByRole("button", { name: "刷新" }).click();
  await page.getByText("请求编号 req_test").waitFor();
  expect(await page.locator("a.row-link").count()).toBe(20);
  console_.server.mood.refusal = null;
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText("请求编号 req_test").waitFor({ state: "detached" });
});

test("old rows stay while new ones are on their way", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  console_.server.mood.delay = 1500;
  await page.getByRole("button", { name: "刷新" }).click();
  await page.locator('[aria-busy="true"]').waitFor();
  expect(await page.locator("a.row-link").count()).toBe(20);
});

test("a hidden column stays hidden after a reload", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  await page.getByRole("button", { name: "列设置" }).click();
  await page.getByRole("checkbox", { name: "类别" }).uncheck();
  await page.reload();
  await page.locator("a.row-link").first().waitFor();
  expect(await page.getByRole("columnheader", { name: "类别" }).count()).toBe(0);
});

test("a saved view keeps its filters", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions?text=路灯");
  await page.getByRole("button", { name: "保存视图" }).click();
  await page.getByLabel("视图名称").fill("我的路灯");
  await page.keyboard.press("Enter");
  await console_.open(page, "/suggestions");
  await page.getByRole("link", { name: "我的路灯" }).click();
  await expect(page.waitForURL(/text=/)).resolves.not.toThrow();
});

test("an export holds all rows of the filter and no live formula", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出" }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  expect(text.trim().split("\r\n")).toHaveLength(46);
  expect(text).toContain("'=HYPERLINK");
  expect(text).not.toMatch(/(^|,)=/m);
});

test("rows are reached and opened by the keyboard", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const number = await page.evaluate(() => document.activeElement?.textContent ?? "");
  expect(number).toMatch(/^20241103-/);
  await page.keyboard.press("Enter");
  await page.getByText(number).first().waitFor();
  await page.getByRole("heading", { name: "时间线" }).waitFor();
  await page.keyboard.press("j");
  await page.waitForFunction((former) => !document.body.innerText.includes(former), number);
});

test("the palette finds a town by its initials and leads to its rows", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("cxz");
  await page.getByRole("option", { name: /城厢镇 · 建议/ }).waitFor();
  await page.keyboard.press("Enter");
  await expect(page.waitForURL(/suggestions\?townCode=510199100/)).resolves.not.toThrow();
});

test("shortcut help opens on ? but not inside a field", async () => {
  const page = await console_.visitor(true);
  await console_.open(page, "/suggestions");
  await page.getByLabel("标题含").focus();
  await page.keyboard.type("?");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.getByLabel("标题含").fill("");
  await page.getByRole("heading", { name: "建议" }).click();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("Ctrl + K").waitFor();
  await page.keyboard.press("Escape");
});
