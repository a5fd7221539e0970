import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useLanguage } from "../../language/language";
import { importLedgersQuery } from "../imports/import-queries";
import { useServedFile } from "../use-served-file";
import type { LedgerColumn, LedgerDefinition, LedgerRow } from "./ledger-definition";
import type { LedgerState } from "./ledger-state";

export type FileFormat = "xlsx" | "csv";

/** The files of a ledger. */
export interface LedgerFiles {
  readonly isFetching: boolean;
  readonly exportAs: (format: FileFormat) => void;
  /** Absent where rows are not entered from a spreadsheet. */
  readonly template?: () => void;
  /** Leads to where files are brought into it; absent where this viewer may not. */
  readonly toImport?: () => void;
}

/** All rows of the current filter, in the order and with the columns of the screen, as a file made by the server; and the empty form of a register. */
export function useLedgerFiles<Row extends LedgerRow>(
  definition: LedgerDefinition<Row>,
  state: LedgerState,
  columns: readonly LedgerColumn<Row>[],
): LedgerFiles {
  const language = useLanguage();
  const navigate = useNavigate();
  const { isFetching, take } = useServedFile();
  const { filter, sort } = state;
  const { data: ledgers = [] } = useQuery(importLedgersQuery);
  const into = ledgers.find(({ offeredOn }) => offeredOn.includes(definition.type));
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
    ...(into === undefined ? {} : { toImport: () => void navigate({ to: `/imports/into/${into.target}`, search: {} }) }),
    ...(definition.hasTemplate ? { template: () => void take(`/admin/registers/${definition.type}/template`) } : {}),
  };
}
