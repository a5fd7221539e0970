import axe from "axe-core";
import { D0 } from "@doorstep/demonstration/sets/d0/d0";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StaffBrowser } from "./house/staff-browser.ts";
import { Judge } from "./sweep/judge.ts";
import { installStructure } from "./sweep/page-structure.ts";
import { installPageWatch } from "./sweep/page-watch.ts";

const staff = new StaffBrowser();
const judge = new Judge(D0.accounts.map(({ username }) => username));
beforeAll(() => staff.start());
afterAll(() => staff.stop());

/** A server that has too much to do says so, and the console asks again. */
const BUSY = /status of 503/;
/** Who sees most comes first with whole pages; of a page that somebody saw, a few rows show whether another sees it otherwise. */
const FEW_ROWS = 4;

/** A page that can be swept, and what it complains of. */
async function sweepable(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  await page.addInitScript(installPageWatch);
  await page.addInitScript(installStructure);
  await page.addInitScript({ content: axe.source });
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && !BUSY.test(message.text())) complaints.push(message.text().slice(0, 200));
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** One account for each role, whoever sees most first; a second clerk of a town has the same pages. */
const ROLES = D0.accounts.filter(
  ({ roles }, index) => D0.accounts.findIndex((other) => other.roles.join() === roles.join()) === index,
).toSorted((one, other) => Number(other.username === "operator") - Number(one.username === "operator"));

/** Addresses that the menu shows where this page stands, and those of a page that is itself a list of pages. */
function linksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isIndex = location.pathname !== "/" && document.querySelector("main table") === null;
    const links = document.querySelectorAll(isIndex ? "nav:first-of-type a, main li a" : "nav:first-of-type a");
    const hrefs = [...links].map((link) => link.getAttribute("href") ?? "");
    return hrefs.filter((href) => href.startsWith("/") && !href.includes("?"));
  });
}

function go(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => window.watch.go(to), path);
}

/** Opens the first drawer that this ledger offers, and the errors of a form that was sent empty; false where there is none. */
async function examineDrawer(page: Page, path: string, name: string): Promise<boolean> {
  const opener = page.locator("main").getByRole("group", { name: /^(可办动作|Actions)$/ }).getByRole("button").first();
  if ((await opener.count()) === 0) return false;
  // By the keyboard: a pointer left on the page would open what shows on hover.
  await opener.press("Enter");
  await page.evaluate(() => window.watch.settle());
  const blank = page.locator('.ant-drawer input[type="text"][aria-required="true"], .ant-drawer textarea[aria-required="true"]').first();
  if ((await blank.count()) === 0 || (await blank.inputValue()) !== "") {
    await go(page, path);
    return false;
  }
  await judge.examine(page, `${path}?move`, `${name} with a drawer`);
  await page.locator('.ant-drawer button[type="submit"]').press("Enter");
  await page.locator(".ant-form-item-explain-error").first().waitFor();
  await judge.examine(page, `${path}?errors`, `${name} with errors at their fields`);
  await go(page, path);
  return true;
}

/** A ledger whose rows do not come; false where the page is no ledger. */
async function examineFault(page: Page, username: string): Promise<boolean> {
  const refresh = page.locator("main").getByRole("button", { name: /^(刷新|Refresh)$/ });
  if ((await refresh.count()) === 0) return false;
  await page.evaluate(() => window.watch.cut(true));
  await refresh.press("Enter");
  await page.getByRole("alert").waitFor();
  await judge.examine(page, "?fault", `${username} a ledger that cannot be reached`);
  await page.evaluate(() => window.watch.cut(false));
  return true;
}

/** Every page of the menu, as it opens up on the way, and a row of every ledger. */
async function sweep(page: Page, username: string): Promise<void> {
  const paths = new Set(["/"]);
  let hasSeenDrawer = false;
  let hasSeenFault = false;
  for (const path of paths) {
    await page.evaluate((most) => window.watch.shorten(most), judge.knows(path) ? FEW_ROWS : null);
    await go(page, path);
    for (const found of await linksOf(page)) paths.add(found);
    await judge.examine(page, path, `${username} ${path}`);
    if (!hasSeenDrawer) hasSeenDrawer = await examineDrawer(page, path, `${username} ${path}`);
    if (!hasSeenFault) hasSeenFault = await examineFault(page, username);
    const row = await page.evaluate(() => document.querySelector("main a.row-link")?.getAttribute("href") ?? null);
    if (row === null) continue;
    await go(page, row);
    await judge.examine(page, `${path}/row`, `${username} ${row}`);
  }
}

// Every role that signs in × every route of its menu and a row of each ledger × languages × themes.
describe.concurrent("every route", () => {
  test.for(ROLES)("of $username has no fault that axe finds and all its words, and fits the screen", { timeout: 600_000 }, async ({ username }) => {
    const page = await staff.staff(username, { "doorstep.language": "zh-CN", "doorstep.theme": "light" });
    const complaints = await sweepable(page);
    await page.goto(`${staff.origin}/`);
    await page.evaluate(() => window.watch.settle());
    await sweep(page, username);
    await page.context().close();
    expect({ faults: judge.faults.filter((fault) => fault.startsWith(`${username} `)), complaints }).toEqual({ faults: [], complaints: [] });
  });
});
