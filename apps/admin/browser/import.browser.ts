import { afterAll, beforeAll, expect, test } from "vitest";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

const FILE = ["名称*,级别*,类别*,停办日期", "导入测试一报,区级,报刊,", "导入测试二报,没有这一级,报刊,", "导入测试三报,市级,网站,2024-10-01"].join("\r\n");

test("a file is brought into a ledger: a bad cell is mended where it stands, the rest follows, and the receipt is the own file", async () => {
  const page = await staff.staff("operator");
  await staff.open(page, "/ledgers/MediaOutlet");
  await page.getByRole("group", { name: "表格工具" }).getByRole("button", { name: "导入" }).click();
  await page.getByRole("heading", { name: "导入媒体" }).waitFor();
  await page.locator('input[type="file"]').setInputFiles({ name: "媒体.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
  await page.getByRole("heading", { name: "媒体.csv" }).waitFor();
  await page.getByText("不在可选范围内").waitFor();
  await page.getByRole("button", { name: /第 3 行 级别/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: /第 3 行 级别/ }).fill("区级");
  await page.keyboard.press("Enter");
  await page.getByText("不在可选范围内").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "确认导入" }).click();
  await page.locator("main").getByText("已导入").first().waitFor({ timeout: 30_000 });
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载回执" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("媒体-回执.csv");
  await staff.open(page, "/ledgers/MediaOutlet?text=导入测试");
  await expect.poll(() => page.locator("a.row-link").allInnerTexts(), { timeout: 20_000 }).toHaveLength(3);
});
