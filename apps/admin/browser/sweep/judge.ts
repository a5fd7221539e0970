import type { AxeResults } from "axe-core";
import type { JSHandle, Page } from "playwright-core";
import "./page-structure.ts";
import "./page-watch.ts";

/** Each language and each theme once: one chooses words, the other colours, so that no pair shows more than its halves. */
const SIGHTS = [
  ["zh-CN", "light"],
  ["en-US", "dark"],
] as const;

declare global {
  interface Window {
    readonly axe: { readonly run: (context: object, options: object) => Promise<AxeResults> };
  }
}

/** Words of the console that must be in the language on the screen; what people wrote stands elsewhere. */
const LABELS = "main thead th, main dt, main label:not(.ant-select label), main legend, main h2, main button, nav:first-of-type a";

/**
 * Judges pages in every language and theme with all rules of axe. A page that is put together in a new way is judged
 * whole, a known page with new parts is judged in these parts. A page that shows nothing new in Chinese and light shows
 * nothing new in English or dark either, for language and theme choose words and colours, not elements.
 */
export class Judge {
  readonly faults: string[] = [];
  private readonly known = new Set<string>();

  /** @param userNames beginnings of user names, which look like keys of missing words */
  constructor(private readonly userNames: readonly string[]) {}

  /** Looks at the page as it stands. `route` is the same for all pages whose words come from the same place. */
  async examine(page: Page, route: string, name: string): Promise<void> {
    const { whole, parts } = await page.evaluate(() => window.structureOf());
    const fresh = parts.filter((part) => !this.known.has(part));
    const old = parts.filter((part) => this.known.has(part));
    const isNew = !this.known.has(whole);
    const isNewRoute = !this.known.has(route);
    for (const seen of [whole, route, ...fresh]) this.known.add(seen);
    await this.read(page, `${name} (zh-CN)`, false);
    if (!isNew && fresh.length === 0 && !isNewRoute) return;
    const elements = await page.evaluateHandle((only) => (only.isNew ? [document.documentElement] : window.partsOf(only.fresh)), { isNew, fresh });
    await page.evaluate((seen) => window.hideRepeatedRows(seen), old);
    for (const [language, theme] of SIGHTS) {
      await show(page, language, theme);
      if (language === "en-US") await this.read(page, `${name} (en-US)`, true);
      if (isNew || fresh.length > 0) await this.run(page, `${name} (${language}, ${theme})`, elements);
    }
    await page.evaluate(() => window.showAllRows());
    await show(page, ...SIGHTS[0]);
  }

  /** Whether a page of this route was examined already. */
  knows(route: string): boolean {
    return this.known.has(route);
  }

  /** Runs axe on these elements; where a change of language replaced one of them, on the whole page. */
  private async run(page: Page, name: string, elements: JSHandle<readonly Element[]>): Promise<void> {
    const violations = await page.evaluate(async (only) => {
      const include = only.every((element) => element.isConnected) ? only : [document.documentElement];
      const { violations: found } = await window.axe.run({ include }, { resultTypes: ["violations"] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
    }, elements);
    for (const violation of violations) this.faults.push(`${name} ${violation}`);
  }

  /** What only the words and the width tell: missing words, words of the other language, headings without words. */
  private async read(page: Page, name: string, isEnglish: boolean): Promise<void> {
    const found = await page.evaluate(
      ({ labels, mustBeLatin, names }) => {
        const faults: string[] = [];
        if (document.documentElement.scrollWidth > window.innerWidth) faults.push("scrolls sideways");
        const keys = document.querySelector("main")?.innerText.match(/\b[a-z]{3,}\.[a-z][A-Za-z]{2,}\b(?!\.)/g) ?? [];
        const missing = keys.find((key) => !names.includes(key));
        if (missing !== undefined) faults.push(`shows the key ${missing}`);
        for (const heading of document.querySelectorAll("h1, h2, th, dt")) {
          if (heading.textContent.trim() === "") faults.push(`has an empty ${heading.tagName}`);
        }
        const foreign = [...document.querySelectorAll(labels)]
          .map(({ textContent }) => textContent)
          .find((text) => /\p{Script=Han}/u.test(text));
        if (mustBeLatin && foreign !== undefined) faults.push(`says in English: ${foreign}`);
        return faults;
      },
      { labels: LABELS, mustBeLatin: isEnglish, names: this.userNames },
    );
    for (const fault of found) this.faults.push(`${name} ${fault}`);
  }
}

async function show(page: Page, language: string, theme: string): Promise<void> {
  await page.evaluate(
    async (chosen) => {
      for (const [key, value] of Object.entries(chosen)) {
        if (localStorage.getItem(key) !== value) await window.watch.choose(key, value);
      }
    },
    { "doorstep.language": language, "doorstep.theme": theme },
  );
}
