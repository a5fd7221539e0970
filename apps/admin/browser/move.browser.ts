import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerMoves } from "./house/faults.ts";
import { FormHand } from "./house/form-hand.ts";
import { Resident } from "./house/resident.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
const resident = new Resident(staff.origin);
beforeAll(() => staff.start());
afterAll(() => staff.stop());

const CLASS_C = "C类 可以马上办";

/** Address of a suggestion that has just come in. */
async function freshSuggestion(): Promise<string> {
  const { receiptNo } = await resident.submit("小区门口积水", "下雨后积水很深,请疏通排水口。", "990101100200");
  const page = await staff.staff("operator");
  await staff.open(page, `/suggestions?receiptNo=${receiptNo}`);
  const href = await page.getByRole("link", { name: receiptNo }).getAttribute("href");
  await page.context().close();
  return href ?? "";
}

async function accepting(path: string, username = "operator"): Promise<{ page: Page; hand: FormHand }> {
  const page = await staff.staff(username);
  await staff.open(page, path);
  const hand = new FormHand(page);
  await hand.open("受理");
  return { page, hand };
}

test("a move is drawn from the schema, prefilled from the row and sent once, however often one presses", async () => {
  const { page, hand } = await accepting(await freshSuggestion());
  await hand.drawer.getByText("云集镇").first().waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("请填写类别").waitFor();
  await hand.pick("类别", CLASS_C);
  await hand.pick("主要领域", "市政照明");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/admin/graphql") && (request.postData() ?? "").includes("triageClass")) sent.push(request.url());
  });
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Control+Enter");
  await page.getByText("受理:已完成").first().waitFor();
  // The new stage shows without a reload.
  await page.getByText("已受理").first().waitFor();
  expect(sent).toHaveLength(1);
  expect(page.url()).not.toContain("move=");
});

test("several errors of the server stand at their fields, and the first takes the focus", async () => {
  const { page, hand } = await accepting(await freshSuggestion());
  await hand.pick("类别", CLASS_C);
  await hand.pick("主要领域", "市政照明");
  const mend = await answerMoves(page, "acceptSuggestion", [
    { code: "INVALID", message: "领域已停用", messageEn: "The sector is closed", path: ["input", "mainSectorId"] },
    { code: "INVALID", message: "年度不在计划内", messageEn: "Not in a plan", path: ["input", "planYear"] },
  ]);
  await page.keyboard.press("Control+Enter");
  await page.getByText("领域已停用").waitFor();
  await page.getByText("年度不在计划内").waitFor();
  await page.waitForFunction(() => document.activeElement?.id.endsWith("mainSectorId"));
  await mend();
  await hand.send("受理");
  expect(await page.locator(".ant-form-item-explain-error").count()).toBe(0);
});

test("errors of the real server stand at their fields too", async () => {
  const page = await staff.staff("administrator");
  await staff.open(page, "/users");
  const hand = new FormHand(page);
  await hand.open("新建用户");
  await hand.write("用户名", "operator");
  await hand.write("姓名", "重名");
  await hand.pick("单位", "明川区民生服务促进中心");
  await hand.pick("角色", "民生专班");
  await page.keyboard.press("Control+Enter");
  const field = hand.drawer.locator(".ant-form-item", { has: page.getByLabel("用户名", { exact: true }) });
  await expect(field.locator(".ant-form-item-explain-error").waitFor()).resolves.not.toThrow();
});

describe("what was typed", () => {
  test("is asked about when one leaves by Esc, by the menu or by back; staying keeps it", async () => {
    const path = await freshSuggestion();
    const { page, hand } = await accepting(path);
    await hand.pick("类别", CLASS_C);
    const stay = async (): Promise<void> => {
      await page.locator(".ant-modal-confirm-title").waitFor();
      await page.getByRole("button", { name: "继续填写" }).click();
      await page.locator(".ant-modal-confirm-title").waitFor({ state: "detached" });
      expect(await hand.drawer.getByRole("radio", { name: CLASS_C }).isChecked()).toBe(true);
    };
    await page.keyboard.press("Escape");
    await stay();
    await page.goBack();
    await stay();
    await page.getByText(/草稿已保存/).waitFor();
  });

  test("is not asked about where nothing was typed, a picker was only opened, or the form was sent", async () => {
    const path = await freshSuggestion();
    const { page, hand } = await accepting(path);
    await hand.drawer.getByLabel("主要领域").first().click();
    await page.locator(".ant-select-dropdown .ant-select-item-option").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".ant-select-dropdown .ant-select-item-option").first().waitFor({ state: "hidden" });
    await page.keyboard.press("Escape");
    await page.locator(".ant-drawer-open").waitFor({ state: "detached" });
    await hand.open("受理");
    await hand.pick("类别", CLASS_C);
    await hand.pick("主要领域", "市政照明");
    await hand.send("受理");
    await page.getByRole("navigation", { name: "主菜单" }).getByRole("link", { name: "项目", exact: true }).click();
    await page.waitForURL(/projects/);
    expect(await page.locator(".ant-modal-confirm-title").count()).toBe(0);
  });

  test("survives a crash of the page and is offered with its time", async () => {
    const path = await freshSuggestion();
    const { page, hand } = await accepting(path);
    await hand.pick("类别", CLASS_C);
    await page.getByText(/草稿已保存/).waitFor();
    const next = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await staff.open(next, `${path}?move=acceptSuggestion`);
    await next.getByText(/有 .+ 没有提交的草稿/).waitFor();
    await next.getByRole("button", { name: "恢复草稿" }).click();
    expect(await next.getByRole("radio", { name: CLASS_C }).isChecked()).toBe(true);
  });
});

test("who saves second sees field by field what the first one changed, takes it or keeps the own", async () => {
  const path = await freshSuggestion();
  const first = await accepting(path);
  await first.hand.pick("类别", CLASS_C);
  await first.hand.pick("主要领域", "市政照明");
  await first.hand.send("受理");
  const opened = async (username: string): Promise<{ page: Page; hand: FormHand }> => {
    const page = await staff.staff(username);
    await staff.open(page, path);
    const hand = new FormHand(page);
    await hand.open("调整分类");
    return { page, hand };
  };
  const second = await opened("town.clerk");
  const quick = await opened("operator");
  await quick.hand.pick("类别", "B类");
  await quick.hand.write("调整原因", "需要几个部门会商。");
  await quick.hand.send("调整分类");
  await second.hand.pick("类别", "A类");
  await second.hand.write("调整原因", "全镇都有反映。");
  await second.page.keyboard.press("Control+Enter");
  await second.page.getByText("这条记录刚被别人改过").waitFor();
  const line = second.hand.drawer.getByRole("row").filter({ hasText: "类别" });
  await line.getByText(/C类/).first().waitFor();
  await line.getByText(/B类/).first().waitFor();
  expect(await second.hand.valueOf("调整原因")).toBe("全镇都有反映。");
  expect(await second.hand.drawer.getByRole("radio", { name: /A类/ }).isChecked()).toBe(true);
  await line.getByRole("button", { name: /改用现在的/ }).click();
  expect(await second.hand.drawer.getByRole("radio", { name: /B类/ }).isChecked()).toBe(true);
  await second.hand.pick("类别", "A类");
  await second.hand.send("调整分类");
  await expect(second.page.getByText(/A类/).first().waitFor()).resolves.not.toThrow();
});

test("a contact is opened with a reason, and the reading is in the audit log", async () => {
  const path = await freshSuggestion();
  const page = await staff.staff("operator");
  await staff.open(page, path);
  expect(await page.locator("main").innerText()).not.toContain("13700137000");
  await page.getByRole("button", { name: "查阅联系方式" }).click();
  await page.getByRole("button", { name: "查阅", exact: true }).click();
  await page.getByText("请填写查阅原因").waitFor();
  await page.getByLabel("查阅原因").fill("回访前核实号码");
  await page.getByRole("button", { name: "查阅", exact: true }).click();
  await page.getByText("13700137000").waitFor();
  await page.getByText("本次查阅已记入操作日志").waitFor();
  const leader = await staff.staff("media.editor");
  await staff.open(leader, path);
  expect(await leader.getByRole("button", { name: "查阅联系方式" }).count()).toBe(0);
  const auditor = await staff.staff("auditor");
  await staff.open(auditor, "/audit-log");
  await expect(auditor.getByText("夏雨晴").first().waitFor()).resolves.not.toThrow();
});
