import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Resident } from "./house/resident.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until the focus stands on what holds these words; it must always be visible. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const { text, isSeen } = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      return {
        text: element?.getAttribute("aria-label") ?? element?.textContent ?? "",
        isSeen: box !== undefined && box.bottom > 0 && box.top < window.innerHeight,
      };
    });
    if (words.test(text)) {
      expect(isSeen, text).toBe(true);
      return;
    }
  }
  throw new Error(`Tab does not lead to ${String(words)}`);
}

test("a clerk works with the keyboard alone: list, row, move, send, next row", async () => {
  const resident = new Resident(staff.origin);
  await resident.submit("巷子口垃圾桶太少", "建议增加两个垃圾桶。", "990101100200");
  await resident.submit("健身器材坏了", "广场上的健身器材坏了两件,请修理。", "990101100200");
  const page = await staff.staff("operator");
  await staff.open(page, "/suggestions?states=RECEIVED");
  await page.locator("a.row-link").first().waitFor();
  await page.keyboard.press("j");
  const number = await focused(page);
  expect(number).toMatch(/^\d{8}-\d{5}$/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "时间线" }).waitFor();
  await tabTo(page, /^受理$/);
  await page.keyboard.press("Enter");
  await page.locator(".ant-drawer form").waitFor();
  await tabTo(page, /^$|类/);
  await page.keyboard.press("Space");
  for (let press = 0; press < 6 && !(await page.evaluate(() => document.activeElement?.id.endsWith("mainSectorId"))); press += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("zm");
  await page.locator(".ant-select-dropdown .ant-select-item-option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await page.getByText("受理:已完成").first().waitFor();
  await page.locator(".ant-drawer-open").waitFor({ state: "detached" });
  await page.keyboard.press("j");
  await expect(page.waitForFunction((former) => !document.querySelector("main")?.innerText.includes(former), number)).resolves.not.toThrow();
});

const PAGES = ["/", "/suggestions", "/projects", "/indicators"];

async function overflowing(page: Page): Promise<readonly string[]> {
  const wide: string[] = [];
  for (const path of PAGES) {
    await staff.open(page, path);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
    if (isWide) wide.push(path);
    const row = await page.evaluate(() => document.querySelector("a.row-link")?.getAttribute("href") ?? null);
    if (row === null) continue;
    await staff.open(page, row);
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) wide.push(row);
  }
  return wide;
}

test("at 200 % nothing scrolls sideways", async () => {
  const page = await staff.staff("operator");
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await overflowing(page)).toEqual([]);
});

test.each(["large", "extraLarge"])("text size %s fits 1366×768", async (size) => {
  const page = await staff.staff("operator", { "doorstep.textSize": size });
  expect(await overflowing(page)).toEqual([]);
});

test("a printed list has its table and nothing of the frame", async () => {
  const page = await staff.staff("operator");
  await staff.open(page, "/projects");
  await page.locator("a.row-link").first().waitFor();
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() => ({
    menu: document.querySelector("nav")?.checkVisibility(),
    toolbar: document.querySelector('[aria-label="表格工具"]')?.checkVisibility(),
    table: document.querySelector("table")?.checkVisibility(),
    background: getComputedStyle(document.body).backgroundColor,
  }));
  expect(shown).toEqual({ menu: false, toolbar: false, table: true, background: "rgb(255, 255, 255)" });
});
