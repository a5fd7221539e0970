import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutOff, empty, refuse, slowDown } from "./house/faults.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

const keysOf = (page: Page): Promise<string[]> => page.locator("a.row-link").allInnerTexts();

async function operatorAt(path: string): Promise<Page> {
  const page = await staff.staff("operator");
  await staff.open(page, path);
  return page;
}

test("filters, sort and page stand in the address; on another machine the same person sees the same rows and chips", async () => {
  const page = await operatorAt("/suggestions");
  await page.getByLabel("标题含").fill("路灯");
  await page.keyboard.press("Enter");
  await page.waitForURL(/text=/);
  await page.getByRole("search").getByLabel("状态").click();
  await page.locator(".ant-select-item-option").filter({ hasText: "已办结" }).click();
  await page.waitForURL(/states=CLOSED/);
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: "收到时间" }).click();
  await page.waitForURL(/sort=RECEIVED_AT/);
  const other = await operatorAt(page.url().slice(staff.origin.length));
  const rows = await keysOf(other);
  expect(rows.length).toBeGreaterThan(0);
  // The old rows stay here until the sorted ones are in.
  await expect.poll(() => keysOf(page), { timeout: 20_000 }).toEqual(rows);
  await other.getByRole("button", { name: "清除筛选(2)" }).click();
  await other.waitForURL((url) => !url.search.includes("text"));
});

test("back from a row shows the same page of the list, and the row one came from; forward leads to it again", async () => {
  const page = await operatorAt("/suggestions?page=2");
  const row = page.locator("a.row-link").last();
  const number = await row.innerText();
  await row.click();
  await page.getByRole("heading", { name: "时间线" }).waitFor();
  await page.goBack();
  await page.waitForURL(/page=2/);
  await page.getByRole("link", { name: number }).waitFor();
  expect(await page.locator("a.row-link").count()).toBe(20);
  await page.waitForFunction((text) => {
    const link = [...document.querySelectorAll("a.row-link")].find(({ textContent }) => textContent === text);
    // In sight as it was when it was clicked: the last row may be cut by the edge of the window.
    const { top = Infinity, bottom = -1 } = link?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < window.innerHeight;
  }, number);
  await page.goForward();
  await page.getByRole("heading", { name: "时间线" }).waitFor();
});

test("the first load shows a skeleton, a later one keeps the old rows under a thin bar", async () => {
  const page = await staff.staff("operator");
  const quicken = await slowDown(page, 1500);
  await page.goto(`${staff.origin}/suggestions`);
  await page.locator("main .ant-skeleton").waitFor();
  await page.locator("a.row-link").first().waitFor();
  await page.getByRole("button", { name: "刷新" }).click();
  await page.locator('main [aria-busy="true"]').waitFor();
  expect(await page.locator("a.row-link").count()).toBe(20);
  expect(await page.locator("main .ant-skeleton").count()).toBe(0);
  await quicken();
});

test("each kind of emptiness says why and offers one way on", async () => {
  const page = await operatorAt("/suggestions?text=没有这样的建议");
  await page.getByText("没有符合条件的记录").waitFor();
  await page.getByRole("button", { name: "清除筛选", exact: true }).click();
  await page.locator("a.row-link").first().waitFor();
  const fill = await empty(page, "suggestions");
  await page.getByRole("button", { name: "刷新" }).click();
  await page.getByText("还没有数据").waitFor();
  await page.locator("main").getByRole("link", { name: "回到工作台" }).waitFor();
  await fill();
  const stranger = await staff.staff("collector");
  await staff.open(stranger, "/contributions");
  await stranger.getByText("不在您的权限范围内").waitFor();
  await expect(stranger.locator("main").getByRole("link", { name: "回到工作台" }).waitFor()).resolves.not.toThrow();
});

test("a fault shows the request's id, keeps the rows and can be tried again; so does a broken line", async () => {
  const page = await operatorAt("/suggestions");
  const mend = await refuse(page, "INTERNAL_SERVER_ERROR", "req_7f3a");
  await page.getByRole("button", { name: "刷新" }).click();
  await page.getByText("请求编号 req_7f3a").waitFor();
  expect(await page.locator("a.row-link").count()).toBe(20);
  await mend();
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText("请求编号 req_7f3a").waitFor({ state: "detached" });
  const join = await cutOff(page);
  await page.getByRole("button", { name: "刷新" }).click();
  await page.getByText("连接不上服务器").waitFor();
  await join();
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText("连接不上服务器").waitFor({ state: "detached" });
});

test("a hidden column and a saved view are the person's, on every machine", async () => {
  const page = await staff.staff("coordinator");
  await staff.open(page, "/suggestions?text=路灯");
  await page.getByRole("button", { name: "列设置" }).click();
  await page.getByRole("checkbox", { name: "类别" }).uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "保存视图" }).click();
  await page.getByLabel("视图名称").fill("我的路灯");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "我的路灯" }).waitFor();
  await page.waitForLoadState("networkidle");
  const other = await staff.staff("coordinator");
  await staff.open(other, "/suggestions");
  await other.getByRole("link", { name: "我的路灯" }).click();
  await other.waitForURL(/text=/);
  expect(await other.getByRole("columnheader", { name: "类别" }).count()).toBe(0);
});

test("the palette finds a town by its initials and leads to its rows", async () => {
  const page = await operatorAt("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("yjz");
  await page.getByRole("option", { name: /云集镇 · 建议/ }).waitFor();
  await page.keyboard.press("Enter");
  await expect(page.waitForURL(/suggestions\?townCode=990101100/)).resolves.not.toThrow();
});

test("shortcut help opens on ? but not inside a field", async () => {
  const page = await operatorAt("/suggestions");
  await page.getByLabel("标题含").focus();
  await page.keyboard.type("?");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.getByLabel("标题含").fill("");
  await page.getByRole("heading", { name: "建议" }).click();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("Ctrl + K").waitFor();
  await page.keyboard.press("Escape");
});

test("the counts of the home page are those of the lists behind them", async () => {
  const page = await operatorAt("/");
  const work = page.getByRole("region", { name: "待办" }).getByRole("link");
  const entries = await work.evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute("href") ?? "", count: link.querySelector("strong")?.textContent ?? "" })),
  );
  expect(entries.length).toBeGreaterThan(0);
  for (const { href, count } of entries) {
    await staff.open(page, href);
    await expect(page.getByText(`共 ${count} 条`, { exact: true }).first().waitFor(), href).resolves.not.toThrow();
  }
});
