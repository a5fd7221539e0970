import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ConsoleBrowser } from "./console-page.ts";
import { nextErrors, received } from "./mock/mock-graph.ts";

const console_ = new ConsoleBrowser();
beforeAll(() => console_.start());
afterAll(() => console_.stop());

async function openDrawer(page: Page, id: string): Promise<void> {
  await console_.open(page, `/suggestions/${id}`);
  await page.getByRole("button", { name: "受理", exact: true }).click();
  await page.getByRole("dialog").getByText("主要领域").waitFor();
}

test("a move is drawn from the schema, prefilled from the row, and sent with its version", async () => {
  const page = await console_.visitor(true);
  await openDrawer(page, "sug_5");
  await page.getByRole("dialog").getByText("弥牟镇").or(page.getByRole("dialog").getByText("大同街道")).first().waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("请填写类别").waitFor();
  await page.getByRole("radio").last().check();
  await page.keyboard.press("Control+Enter");
  await page.getByText("受理:已完成").waitFor();
  const sent = received.at(-1);
  expect(sent?.mutation).toBe("acceptSuggestion");
  expect(sent?.input).toMatchObject({ id: "sug_5", version: 1, triageClass: "C" });
  await page.getByText("已受理").first().waitFor();
  expect(page.url()).not.toContain("move=");
});

test("each error of the server stands at its field and the first takes the focus", async () => {
  const page = await console_.visitor(true);
  await openDrawer(page, "sug_9");
  await page.getByRole("radio").first().check();
  nextErrors.push({ code: "INVALID", message: "年度不在计划内", messageEn: "Not in a plan", path: ["input", "planYear"] });
  await page.keyboard.press("Control+Enter");
  await page.getByText("年度不在计划内").waitFor();
  await page.waitForFunction(() => document.activeElement?.id.endsWith("planYear"));
  nextErrors.push({ code: "CONFLICT", message: "已被修改", messageEn: "Changed", path: ["input", "version"] });
  await page.keyboard.press("Control+Enter");
  await page.getByText("这条记录刚被别人改过").waitFor();
  await page.getByRole("button", { name: "重新载入" }).click();
  await expect(page.getByText("这条记录刚被别人改过").waitFor({ state: "detached" })).resolves.not.toThrow();
});

test("leaving a touched form asks, staying keeps what was typed, an untouched form never asks", async () => {
  const page = await console_.visitor(true);
  await openDrawer(page, "sug_13");
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.search.includes("move"));
  await openDrawer(page, "sug_13");
  await page.getByRole("radio").first().check();
  await page.keyboard.press("Escape");
  await page.locator(".ant-modal-confirm-title").waitFor();
  await page.getByRole("button", { name: "继续填写" }).click();
  expect(await page.getByRole("radio").first().isChecked()).toBe(true);
  await page.getByText("草稿已保存").waitFor();
});

test("a draft survives a closed tab", async () => {
  const page = await console_.visitor(true);
  await openDrawer(page, "sug_17");
  await page.getByRole("radio").first().check();
  await page.getByText("草稿已保存").waitFor();
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await console_.open(next, "/suggestions/sug_17?move=acceptSuggestion");
  await next.getByRole("button", { name: "恢复草稿" }).click();
  expect(await next.getByRole("radio").first().isChecked()).toBe(true);
});

test("a double press sends once", async () => {
  const page = await console_.visitor(true);
  await openDrawer(page, "sug_21");
  await page.getByRole("radio").first().check();
  console_.server.mood.delay = 400;
  const before = received.length;
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Control+Enter");
  await page.getByText("受理:已完成").waitFor();
  console_.server.mood.delay = 0;
  expect(received.length - before).toBe(1);
});
