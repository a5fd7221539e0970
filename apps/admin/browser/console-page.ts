import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./house/chromium.ts";
import { MockServer } from "./mock/mock-server.ts";

/** A browser on the built console, served by the stand-in for the API. */
export class ConsoleBrowser {
  readonly server = new MockServer();
  origin = "";
  private browser: Browser | null = null;

  async start(): Promise<void> {
    this.origin = await this.server.start();
    this.browser = await launchChromium();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.server.stop();
  }

  /** A fresh visitor, signed in or not, with choices made earlier on this machine. */
  async visitor(isSignedIn: boolean, stored: Readonly<Record<string, string>> = {}): Promise<Page> {
    if (this.browser === null) throw new Error("start() first");
    const context: BrowserContext = await this.browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
    });
    if (isSignedIn) await context.addCookies([{ name: "session", value: "open", url: this.origin }]);
    await context.addInitScript((entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, Object.entries(stored));
    return context.newPage();
  }

  /** Opens a page of the console and waits until it is drawn. */
  async open(page: Page, path: string): Promise<void> {
    await page.goto(`${this.origin}${path}`);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
}
