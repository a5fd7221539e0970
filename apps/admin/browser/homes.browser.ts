import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

async function at(username: string, path: string): Promise<Page> {
  const page = await staff.staff(username, { "doorstep.language": "zh-CN" });
  await staff.open(page, path);
  return page;
}

test("a district leader's home is the board: a distribution tells its groups, an indicator opens in place and Back closes it", async () => {
  const page = await at("leader", "/");
  const row = page.getByRole("row", { name: /项目按级别分布/ });
  await row.getByText(/村级 [\d,]+/).waitFor();
  const rate = page.getByRole("row", { name: /^完工率/ });
  expect((await rate.innerText()).match(/%/g)).toHaveLength(1);
  const opener = page.getByRole("button", { name: "项目按级别分布" });
  await opener.click();
  await page.getByRole("heading", { name: "项目按级别分布", level: 2 }).waitFor();
  await page.getByRole("heading", { name: "按级别", level: 3 }).waitFor();
  expect(await opener.count()).toBe(0);
  await page.goBack();
  await opener.waitFor();
});

test("a media editor's home is the editorial board, each count that of the list behind it", async () => {
  const page = await at("media.editor", "/");
  const link = page.getByRole("region", { name: "送审" }).getByRole("heading").getByRole("link");
  await page.getByRole("heading", { name: /^送审 \d+$/ }).waitFor();
  const count = (await link.innerText()).replace(/\D/g, "");
  await link.click();
  await expect(page.getByText(`共 ${count} 条`, { exact: true }).first().waitFor()).resolves.not.toThrow();
});

test("amounts are added up over all pages of the filter", async () => {
  const page = await at("operator", "/projects");
  const total = page.locator("tfoot");
  await total.getByText("合计", { exact: true }).waitFor();
  const whole = await total.innerText();
  await page.locator("li.ant-pagination-item-2").click();
  await page.waitForURL(/page=2/);
  await page.waitForLoadState("networkidle");
  expect(await total.innerText()).toBe(whole);
});

test("a register leads back to the page that lists it, and limits are called by their names", async () => {
  const page = await at("administrator", "/deadline-policies");
  await page.getByRole("link", { name: "会前公告" }).waitFor();
  expect(await page.getByText("consultation.notice").count()).toBe(0);
  await page.getByRole("link", { name: /参数设置列表/ }).click();
  await expect(page.waitForURL(/registers\/settings/)).resolves.not.toThrow();
});

test("the palette finds people and, by their initials, units", async () => {
  const page = await at("administrator", "/");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox");
  await field.fill("夏雨晴");
  await page.getByRole("option", { name: /人员.*夏雨晴/ }).waitFor();
  await field.fill("mcqjtysj");
  await expect(page.getByRole("option", { name: /单位.*明川区交通运输局/ }).waitFor()).resolves.not.toThrow();
});
