import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { launchChromium } from "./chromium.ts";

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** A browser in which the staff of the demonstration district work on the real server. */
export class StaffBrowser {
  readonly served = inject("served");
  readonly origin = this.served.origin;
  private browser: Browser | null = null;
  private readonly sessions = new Map<string, StorageState>();

  async start(): Promise<void> {
    this.browser = await launchChromium();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
  }

  /** A new visitor on a screen of 1366×768, with choices made earlier on this machine. */
  async visitor(stored: Readonly<Record<string, string>> = {}, storageState?: StorageState): Promise<Page> {
    if (this.browser === null) throw new Error("start() first");
    const context = await this.browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
      ...(storageState === undefined ? {} : { storageState }),
    });
    // Only at the first page: what the test changes later must survive a reload.
    await context.addInitScript((entries) => {
      for (const [key, value] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    }, Object.entries(stored));
    return context.newPage();
  }

  /** A machine on which this demonstration account is signed in. */
  async staff(username: string, stored: Readonly<Record<string, string>> = {}): Promise<Page> {
    const known = this.sessions.get(username);
    const page = await this.visitor(stored, known);
    if (known === undefined) {
      await this.signIn(page, username);
      this.sessions.set(username, await page.context().storageState());
    }
    return page;
  }

  /** Opens a session of this demonstration account, which other pages do not share. */
  async signIn(page: Page, username: string): Promise<void> {
    const { request } = page.context();
    const answer = await request.post(`${this.origin}/admin/auth/sign-in/username`, {
      data: { username, password: this.served.password },
      headers: { "x-doorstep-console": "1", origin: this.origin },
    });
    if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()} ${await answer.text()}`);
  }

  /** Opens a page of the console and waits until it is drawn. */
  async open(page: Page, path: string): Promise<void> {
    await page.goto(`${this.origin}${path}`);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    // On a busy machine an answer may be so late that the network seemed idle before.
    await page.waitForFunction(() => document.querySelector("main .ant-skeleton") === null);
  }
}
