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
