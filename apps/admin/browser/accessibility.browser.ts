import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordTypes } from "@doorstep/schema/admin/record-types";
import { slices } from "../src/routes/slices";
import { ConsoleBrowser } from "./console-page.ts";

const console_ = new ConsoleBrowser();
beforeAll(() => console_.start());
afterAll(() => console_.stop());

const looks = slices.flatMap((slice) => slice.looks);
const PATHS = [
  "/",
  "/nowhere",
  ...slices.flatMap((slice) => slice.page ?? []),
  ...looks.flatMap((look) => [look.path, ...(recordTypes[look.type]?.hasPage ? [`${look.path}/sug_1`] : [])]),
  "/suggestions?text=zzz",
  "/suggestions/sug_1?move=acceptSuggestion",
  "/users?move=createUser",
];

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

// Two of the four pairs meet every route in both themes and both languages.
describe.each([
  ["light", "zh-CN"],
  ["dark", "en-US"],
])("%s, %s", (theme, language) => {
  const stored = { "doorstep.theme": theme, "doorstep.language": language };

  test("no page has a fault that axe finds, or scrolls sideways", { timeout: 400_000 }, async () => {
    const page = await console_.visitor(true, stored);
    const faults: string[] = [];
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text().slice(0, 200));
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    for (const path of PATHS) {
      await console_.open(page, path);
      for (const fault of await faultsOf(page)) faults.push(`${path} ${fault}`);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (isWide) faults.push(`${path} scrolls sideways`);
      const text = await page.locator("body").innerText();
      const missing = /\b(app|slices|ledger|detail|move|fault|home)\.[a-z][A-Za-z]+\b/.exec(text);
      if (missing !== null) faults.push(`${path} shows the key ${missing[0]}`);
    }
    expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
  });

  test("the pages before the login and the dialogs are clean", async () => {
    const page = await console_.visitor(false, stored);
    await console_.open(page, "/login");
    const faults = [...(await faultsOf(page))];
    await console_.open(page, "/setup?token=abc");
    faults.push(...(await faultsOf(page)));
    const signedIn = await console_.visitor(true, stored);
    await console_.open(signedIn, "/suggestions");
    await signedIn.keyboard.press("Control+k");
    await signedIn.getByRole("combobox").last().fill("cxz");
    await signedIn.getByRole("option").first().waitFor();
    faults.push(...(await faultsOf(signedIn)));
    await signedIn.keyboard.press("Escape");
    await signedIn.keyboard.press("?");
    await signedIn.getByRole("dialog").waitFor();
    faults.push(...(await faultsOf(signedIn)));
    expect(faults).toEqual([]);
  });
});

test.each(["large", "extraLarge"])("text size %s fits the screen", async (size) => {
  const page = await console_.visitor(true, { "doorstep.textSize": size });
  for (const path of ["/", "/suggestions", "/suggestions/sug_1"]) {
    await console_.open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});
