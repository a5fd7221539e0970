import { queryOptions } from "@tanstack/react-query";
import { fetchFile } from "../../graph/fetch-file";
import type { LedgerDefinition, LedgerRow } from "./ledger-definition";
import type { LedgerState } from "./ledger-state";

/** Yuan by field, over all rows of the filter. */
export type LedgerTotals = Readonly<Record<string, string>>;

/** The exact sums of a ledger's amounts under its filter; not asked where the page holds all rows or there is nothing to add up. */
export function ledgerTotals<Row extends LedgerRow>({ name }: LedgerDefinition<Row>, { filter }: LedgerState, columns: readonly string[], isAsked: boolean) {
  return queryOptions({
    queryKey: ["ledger", name, "totals", filter, columns],
    enabled: isAsked && columns.length > 0,
    queryFn: async (): Promise<LedgerTotals> => {
      const { content } = await fetchFile(`/admin/ledgers/${name}/totals`, { columns, filter });
      return JSON.parse(await content.text()) as LedgerTotals;
    },
  });
}
