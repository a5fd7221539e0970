import { EarlierImportsDocument, ImportLedgersDocument, ImportPageDocument, ImportPageRowsDocument } from "@doorstep/schema/admin/graphql";
import type { ImportLedgersQuery, ImportPageQuery, ImportPageRowsQuery } from "@doorstep/schema/admin/graphql";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { GraphFault } from "../../graph/graph-fault";
import { send } from "../../graph/send-document";

export type ImportedFile = NonNullable<ImportPageQuery["importJob"]>;
export type ImportedRow = ImportPageRowsQuery["importRows"]["items"][number];
export type ImportLedger = ImportLedgersQuery["importLedgers"][number];

const BEAT_MS = 700;

/** The ledgers that this viewer may bring files into; none for a role that may not. */
export const importLedgersQuery = queryOptions({
  queryKey: ["import-ledgers"],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<readonly ImportLedger[]> => {
    try {
      return (await send(ImportLedgersDocument, {}, signal)).importLedgers;
    } catch (error) {
      if (error instanceof GraphFault && error.isForbidden) return [];
      throw error;
    }
  },
});

export const loadImport = async (id: string, signal: AbortSignal): Promise<ImportedFile | null> => (await send(ImportPageDocument, { id }, signal)).importJob ?? null;

/** One import; asked again and again while the server works on it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["import", id],
    queryFn: ({ signal }) => loadImport(id, signal),
    refetchInterval: ({ state }) => (state.data?.isRunning === true ? BEAT_MS : false),
  });

export interface RowsShown {
  readonly page: number;
  readonly pageSize: number;
  readonly isWrong: boolean;
}

export const importRowsQuery = (id: string, shown: RowsShown) =>
  queryOptions({
    queryKey: ["import", id, "rows", shown],
    queryFn: async ({ signal }) => (await send(ImportPageRowsDocument, { id, ...shown }, signal)).importRows,
    placeholderData: keepPreviousData,
  });

export const earlierImportsQuery = (target: string, page: number) =>
  queryOptions({
    queryKey: ["imports", target, page],
    queryFn: async ({ signal }) => (await send(EarlierImportsDocument, { target, page }, signal)).importJobs,
    placeholderData: keepPreviousData,
  });
