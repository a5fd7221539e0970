import { afterAll, beforeAll, expect, test } from "vitest";
import { FormHand } from "./house/form-hand.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

/** Opens a ledger as this person, with a hand for its forms. */
async function at(username: string, path: string) {
  const page = await staff.staff(username);
  await staff.open(page, path);
  return { page, hand: new FormHand(page) };
}

test("consultations: a town clerk drafts one with its expectation list", async () => {
  const { page, hand } = await at("town.clerk", "/consultations");
  await hand.open("拟定");
  await hand.write("议题", "明年的路灯装在哪里");
  await hand.pick("层级", "镇级");
  await hand.pick("议事形式", "恳谈会");
  await hand.pick("镇街", "云集镇");
  await page.getByRole("button", { name: /添加一行服务期望清单/ }).click();
  await hand.write("事项", "村口加装三盏路灯");
  await hand.write("估算资金(元)", "120000");
  await page.getByText("人民币壹拾贰万元整").or(page.getByText("壹拾贰万元整")).first().waitFor();
  await hand.send("拟定");
  await page.getByRole("heading", { name: "明年的路灯装在哪里" }).waitFor();
  await hand.open("公告");
  await hand.day("会议日期", "2024-12-20");
  await hand.write("会议地点", "云集镇便民服务中心");
  await hand.send("公告");
  await expect(page.getByText("已公告").first().waitFor()).resolves.not.toThrow();
});

test("projects: a town clerk puts an idea into the reserve", async () => {
  const { page, hand } = await at("town.clerk", "/projects");
  await hand.open("入库储备");
  await hand.write("项目名称", "云集镇村口照明改造");
  await hand.pick("层级", "镇级");
  await hand.pick("镇街", "云集镇");
  await hand.pick("主要领域", "市政照明");
  await hand.write("简介", "村口夜间照明。");
  await hand.write("建设内容", "安装太阳能路灯三盏。");
  await hand.tick("资产类项目");
  await hand.pick("项目规模", "民生微事");
  await hand.send("入库储备");
  await page.getByRole("heading", { name: "云集镇村口照明改造" }).waitFor();
  expect(await page.getByText("储备", { exact: true }).count()).toBeGreaterThan(0);
});

test("funding: the operator registers a source", async () => {
  const { page, hand } = await at("operator", "/funding-sources");
  await hand.open("登记资金来源");
  await hand.write("名称", "2025 年区级民生专项");
  await hand.pick("资金类别", "财政资金");
  await hand.pick("财政级次", "区级");
  await hand.pick("管理单位", "明川区财政局");
  await hand.write("年度", "2025");
  await hand.write("核定预算(元)", "5000000");
  await hand.send("登记资金来源");
  await expect(page.getByText("2025 年区级民生专项").first().waitFor()).resolves.not.toThrow();
});

test("supervision: a town clerk nominates a supervisor", async () => {
  const { page, hand } = await at("town.clerk", "/supervisors");
  await hand.open("推荐");
  await hand.pick("类别", "民生实事监督员");
  await hand.write("姓名", "赵长河");
  await hand.write("电话", "13800138000");
  await hand.pick("身份", "人大代表");
  await hand.pick("层级", "镇级");
  await hand.pick("镇街", "云集镇");
  await hand.pick("推荐单位", "云集镇人民政府");
  await hand.send("推荐");
  await expect(page.getByText("赵长河").first().waitFor()).resolves.not.toThrow();
});

test("stories: a media editor, who has no ledger of projects, picks a published one and sends the story in", async () => {
  const { page, hand } = await at("media.editor", "/stories");
  await hand.open("撰稿");
  await hand.write("标题", "村口的路灯亮了");
  await hand.pick("形式", "图文");
  await hand.pick("关联项目", "2024-V-");
  await hand.drawer.locator(".ant-drawer-title").click();
  await hand.write("正文", "入冬以来,村口的三盏路灯陆续点亮。");
  await hand.write("署名", "白若溪");
  await hand.write("版权方", "明川区融媒体中心");
  await hand.write("使用条件", "注明出处即可转载。");
  await hand.send("撰稿");
  await page.getByRole("heading", { name: "村口的路灯亮了" }).waitFor();
  await hand.open("送审");
  await hand.send("送审");
  await expect(page.getByText("送审").first().waitFor()).resolves.not.toThrow();
});

test("people: an administrator makes a user", async () => {
  const { page, hand } = await at("administrator", "/users");
  await hand.open("新建用户");
  await hand.write("用户名", "new.clerk");
  await hand.write("姓名", "林小满");
  await hand.pick("单位", "明川区民生服务促进中心");
  await hand.pick("角色", "民生专班");
  await hand.send("新建用户");
  await expect(page.getByText("林小满").first().waitFor()).resolves.not.toThrow();
});
