import { deflateSync, crc32 } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FormHand } from "./house/form-hand.ts";
import { StaffBrowser } from "./house/staff-browser.ts";

const staff = new StaffBrowser();
beforeAll(() => staff.start());
afterAll(() => staff.stop());

test("a photograph that is sent with a form stands on the page, and a file that is not taken says why", async () => {
  const page = await staff.staff("operator");
  await staff.open(page, "/suggestions");
  await page.getByRole("button", { name: "登记群众建议" }).first().click();
  const hand = new FormHand(page);
  await hand.drawer.locator("form").waitFor();
  const input = hand.drawer.locator("input[type=file]");
  await input.setInputFiles({ name: "坏.png", mimeType: "image/png", buffer: Buffer.from("<script>") });
  await hand.drawer.getByText("文件内容与所报的类型不符").first().waitFor();
  await input.setInputFiles({ name: "现场.png", mimeType: "image/png", buffer: squareOf(60) });
  const words = hand.drawer.getByLabel("图片说明:现场.png");
  await words.fill("门口积水");
  await words.blur();
  const title = `附照片的建议 ${Date.now()}`;
  await hand.pick("征集渠道", "网");
  await hand.write("标题", title);
  await hand.write("内容", "门口积水,见照片。");
  await hand.tick("已告知个人信息处理规则");
  await hand.send("登记群众建议");
  await staff.open(page, `/suggestions?text=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: /^[A-Z0-9-]{6,}$/ }).first().click();
  const photo = page.getByAltText("门口积水");
  await photo.waitFor();
  expect(await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(60);
  expect(await photo.getAttribute("src")).toMatch(/^\/admin\/files\/att_[0-9a-f]{32}\?edge=320$/);
});

/** A grey square as a PNG file. */
function squareOf(edge: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(edge, 0);
  head.writeUInt32BE(edge, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((edge + 1) * edge, 128).map((byte, place) => (place % (edge + 1) === 0 ? 0 : byte));
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
