import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLabel } from "../../language/language";
import { useCodeText } from "../facts/code-label";
import { dayText } from "../facts/date-text";
import { csvText, saveText } from "./ledger-csv";
import type { LedgerColumn, LedgerDefinition, LedgerRow } from "./ledger-definition";
import type { LedgerState } from "./ledger-state";

const PAGE_SIZE = 100;
/** An export in the browser ends here; larger ones belong to the server. */
const MOST_ROWS = 10_000;

/** Saves all rows of the current filter, with the shown columns in their order, as CSV. */
export function useLedgerExport<Row extends LedgerRow>(
  definition: LedgerDefinition<Row>,
  state: LedgerState,
  columns: readonly LedgerColumn<Row>[],
): { readonly isExporting: boolean; readonly start: () => Promise<void> } {
  const { t } = useTranslation();
  const label = useLabel();
  const code = useCodeText();
  const { message } = App.useApp();
  const [isExporting, setExporting] = useState(false);
  const start = async (): Promise<void> => {
    setExporting(true);
    try {
      const rows: Row[] = [];
      let total = 0;
      for (let page = 1; page === 1 || rows.length < Math.min(total, MOST_ROWS); page += 1) {
        const { items, totalItems } = await definition.load({ ...state, page, pageSize: PAGE_SIZE });
        total = totalItems;
        rows.push(...items);
        if (items.length === 0) break;
      }
      const flag = (isTrue: boolean): string => (isTrue ? t("ledger.yes") : t("ledger.no"));
      const say = { label, code, flag };
      const head = columns.map((column) => label(column.label));
      const body = rows.map((row) => columns.map((column) => column.text(row, say)));
      saveText(`${label(definition.title)}-${dayText(new Date().toISOString())}.csv`, csvText([head, ...body]));
      if (rows.length < total) message.warning(t("ledger.exportCut", { count: rows.length }));
      else message.success(t("ledger.exported", { count: rows.length }));
    } catch (error) {
      message.error(error instanceof Error && error.message ? error.message : t("fault.unreachable"));
    } finally {
      setExporting(false);
    }
  };
  return { isExporting, start };
}
