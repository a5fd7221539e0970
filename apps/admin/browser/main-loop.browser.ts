import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FormHand } from "./house/form-hand.ts";
import { Resident } from "./house/resident.ts";
import type { Receipt } from "./house/resident.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

const VILLAGE = "990101100200";
const DEPARTMENT = "市公安局明川分局";

/** Finds a suggestion by its number in the ledger, as that person sees it, and opens it. */
async function openSuggestion(username: string, receiptNo: string): Promise<Page> {
  const page = await staff.staff(username);
  await staff.open(page, `/suggestions?receiptNo=${receiptNo}`);
  await page.getByRole("link", { name: receiptNo }).click();
  await page.getByRole("heading", { name: "时间线" }).waitFor();
  return page;
}

// Issue 2, B1 and B2: one wish from the door to the closed file, every step by hand.
describe("one wish", () => {
  const resident = new Resident(staff.origin);
  let receipt: Receipt;

  test("comes in and is screened by the clerk of the town", async () => {
    receipt = await resident.submit("村口道路夜间没有路灯", "老人和学生晚上走路看不清,建议加装路灯。", VILLAGE);
    const page = await openSuggestion("town.clerk", receipt.receiptNo);
    const hand = new FormHand(page);
    await hand.open("受理");
    await hand.pick("类别", "C类 可以马上办");
    await hand.pick("主要领域", "市政照明");
    await hand.send("受理");
    await page.getByText("已受理").first().waitFor();
    expect(await resident.stateOf(receipt)).toBe("SCREENED");
  });

  test("is not seen by the clerk of another town, in no list and under no address", async () => {
    const own = await openSuggestion("town.clerk", receipt.receiptNo);
    const address = new URL(own.url()).pathname;
    const page = await staff.staff("street.clerk");
    await staff.open(page, `/suggestions?receiptNo=${receipt.receiptNo}`);
    await page.getByText("没有符合条件的记录").waitFor();
    await staff.open(page, address);
    await expect(page.getByRole("heading", { name: "没有找到这个页面" }).waitFor()).resolves.not.toThrow();
  });

  test("is assigned to a unit by the operator", async () => {
    const page = await openSuggestion("operator", receipt.receiptNo);
    const hand = new FormHand(page);
    await hand.open("交办");
    await hand.pick("承办单位", DEPARTMENT);
    await hand.write("交办意见", "请现场核实后办理。");
    await hand.send("交办");
    await page.getByText("办理中").first().waitFor();
    // Nothing carries the file on from here but the unit's reply: no button of the operator is the likeliest.
    expect(await page.locator("main .ant-btn-primary").count()).toBe(0);
  });

  test("is replied to by the unit: one drafts, another issues", async () => {
    const drafting = await openSuggestion("department.clerk", receipt.receiptNo);
    const clerk = new FormHand(drafting);
    await clerk.open("拟稿");
    await clerk.write("答复正文", "路灯已列入本月安装计划。");
    await drafting.getByRole("button", { name: /添加一行/ }).click();
    await clerk.write("诉求", "加装路灯");
    await clerk.write("答复", "本月内安装三盏。");
    await clerk.tick("送审");
    await clerk.send("拟稿");
    const page = await openSuggestion("department.leader", receipt.receiptNo);
    const leader = new FormHand(page);
    await leader.open("签发答复");
    await leader.pick("采纳情况", "采纳");
    await leader.pick("解决程度", "已解决");
    await leader.send("签发答复");
    await page.getByText("已答复").first().waitFor();
    expect(await resident.stateOf(receipt)).toBe("REPLIED");
  });

  test("is rated by the resident, reviewed and closed", async () => {
    await resident.rate(receipt, "SATISFIED");
    const page = await openSuggestion("operator", receipt.receiptNo);
    const hand = new FormHand(page);
    await hand.open("评定");
    await hand.send("评定");
    await hand.open("办结");
    await hand.pick("结果转化", "改进工作");
    await hand.write("转化内容", "村口夜间照明");
    await hand.send("办结");
    await page.getByText("已办结").first().waitFor();
    expect(await resident.stateOf(receipt)).toBe("CLOSED");
  });
});
