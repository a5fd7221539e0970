import { readStoredJson, writeStoredJson } from "../stored-json";

/** Addresses of the rows last seen in a ledger, so that a detail page knows its next and previous. */
export interface RowOrder {
  readonly listHref: string;
  readonly hrefs: readonly string[];
}

const key = (ledger: string): string => `doorstep.order.${ledger}`;

/** Remembers the rows on the screen and the address that showed them. */
export function rememberRowOrder(ledger: string, order: RowOrder): void {
  writeStoredJson(key(ledger), order);
}

/** The rows seen last in a ledger, or null. */
export function recallRowOrder(ledger: string): RowOrder | null {
  return readStoredJson<RowOrder>(key(ledger));
}

let openedHref: string | null = null;

/** Remembers which row is open, so that its list can show it again. */
export function rememberOpened(href: string): void {
  openedHref = href;
}

/** Brings the row that was open last into sight where this list shows it; once, and after the place of the page is restored. */
export function showOpened(hrefs: readonly string[]): void {
  const href = openedHref;
  if (href === null || !hrefs.includes(href)) return;
  openedHref = null;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const link = [...document.querySelectorAll("a.row-link")].find((each) => each.getAttribute("href") === href);
      link?.scrollIntoView({ block: "nearest" });
    }),
  );
}
