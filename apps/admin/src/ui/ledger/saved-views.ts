import { SavedViewsDocument } from "@doorstep/schema/admin/graphql";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../graph/send-document";
import { sendMove } from "../../graph/send-move";
import { useLanguage } from "../../language/language";
import { asShown, asText } from "../records/shown-text";
import type { FlatSearch } from "../split-href";
import type { ColumnSettings } from "./column-settings";

/** The person's arrangement of a ledger is kept as a view of this name, which is never shown as a tab. */
const ARRANGEMENT = "*";

/** A named set of filters that a person keeps, or that a colleague of the same unit or town shares. */
export interface SavedView {
  readonly name: string;
  readonly search: FlatSearch;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  readonly ownerName: string;
}

interface SavedViews {
  readonly views: readonly SavedView[];
  /** Null where the person has arranged nothing. */
  readonly columns: ColumnSettings | null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function columnsOf(content: unknown): ColumnSettings | null {
  const columns = asShown(asShown(content)?.["columns"]);
  return columns === null ? null : { order: textsOf(columns["order"]), hidden: textsOf(columns["hidden"]) };
}

function searchOf(content: unknown): FlatSearch {
  const search = asShown(asShown(content)?.["search"]) ?? {};
  return Object.fromEntries(Object.entries(search).map(([key, value]) => [key, asText(value)]));
}

function savedViewsOf(ledger: string) {
  return queryOptions({
    queryKey: ["views", ledger],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<SavedViews> => {
      const { savedViews } = await send(SavedViewsDocument, { ledger }, signal);
      const read = savedViews.map(({ filter, ...view }) => ({ ...view, content: JSON.parse(filter) as unknown }));
      return {
        views: read.filter(({ name }) => name !== ARRANGEMENT).map(({ content, ...view }) => ({ ...view, search: searchOf(content) })),
        columns: columnsOf(read.find(({ name, isOwn }) => name === ARRANGEMENT && isOwn)?.content),
      };
    },
  });
}

interface KeptViews extends SavedViews {
  readonly save: (name: string, search: FlatSearch, isShared: boolean) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly arrange: (columns: ColumnSettings | null) => Promise<void>;
}

/** The views and the arrangement of a ledger, kept by the server for this person on every machine. */
export function useSavedViews(ledger: string): KeptViews {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const { queryKey } = savedViewsOf(ledger);
  const { data } = useQuery(savedViewsOf(ledger));
  const write = useCallback(
    async (mutation: string, input: Readonly<Record<string, unknown>>): Promise<void> => {
      try {
        const { errors } = await sendMove(mutation, { ledger, ...input });
        const [first] = errors;
        if (first !== undefined) message.error(language === "en-US" ? first.messageEn : first.message);
      } catch {
        message.error(t("fault.unreachable"));
      }
      await queryClient.invalidateQueries({ queryKey: ["views", ledger] });
    },
    [ledger, language, message, queryClient, t],
  );
  const known = data ?? { views: [], columns: null };
  return {
    ...known,
    save: (name, search, isShared) => write("saveView", { name, filter: JSON.stringify({ search }), isShared }),
    remove: (name) => write("removeView", { name }),
    arrange: async (columns) => {
      // The table follows at once; the server hears of it meanwhile.
      queryClient.setQueryData<SavedViews>(queryKey, { ...known, columns });
      await (columns === null
        ? write("removeView", { name: ARRANGEMENT })
        : write("saveView", { name: ARRANGEMENT, filter: JSON.stringify({ columns }), isShared: false }));
    },
  };
}
