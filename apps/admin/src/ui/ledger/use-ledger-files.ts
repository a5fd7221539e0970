import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchFile, saveFile } from "../../graph/fetch-file";
import { GraphFault } from "../../graph/graph-fault";
import { useLanguage } from "../../language/language";
import type { LedgerColumn, LedgerDefinition, LedgerRow } from "./ledger-definition";
import type { LedgerState } from "./ledger-state";

export type FileFormat = "xlsx" | "csv";

/** The files of a ledger. */
export interface LedgerFiles {
  readonly isFetching: boolean;
  readonly exportAs: (format: FileFormat) => void;
  /** Absent where rows are not entered from a spreadsheet. */
  readonly template?: () => void;
}

/** All rows of the current filter, in the order and with the columns of the screen, as a file made by the server; and the empty form of a register. */
export function useLedgerFiles<Row extends LedgerRow>(
  definition: LedgerDefinition<Row>,
  state: LedgerState,
  columns: readonly LedgerColumn<Row>[],
): LedgerFiles {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const [isFetching, setFetching] = useState(false);
  const take = async (url: string, body: Readonly<Record<string, unknown>>): Promise<void> => {
    setFetching(true);
    try {
      const file = await fetchFile(url, body);
      saveFile(file);
      message.success(t("ledger.saved", { name: file.name }));
    } catch (error) {
      message.error((error instanceof GraphFault && error.textIn(language)) || t("fault.unreachable"));
    } finally {
      setFetching(false);
    }
  };
  const { filter, sort } = state;
  return {
    isFetching,
    exportAs: (format) =>
      void take(`/admin/ledgers/${definition.name}/export`, {
        format,
        language: language === "en-US" ? "en" : "zh",
        columns: columns.flatMap((column) => column.field ?? []),
        filter,
        ...(sort === null ? {} : { sort }),
      }),
    ...(definition.hasTemplate ? { template: () => void take(`/admin/registers/${definition.type}/template`, {}) } : {}),
  };
}
