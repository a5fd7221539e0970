import type { LedgerState } from "./ledger-state";

/** Variables of a list query; the filter's values were read by the schema's own fields. */
export function ledgerVariables(state: LedgerState): Readonly<Record<string, unknown>> {
  return { page: state.page, pageSize: state.pageSize, sort: state.sort, filter: state.filter };
}
