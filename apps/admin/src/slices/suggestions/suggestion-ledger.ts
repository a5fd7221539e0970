import { SuggestionLedgerDocument } from "@doorstep/schema/admin/graphql";
import type { SuggestionLedgerQuery } from "@doorstep/schema/admin/graphql";
import { sendUnchecked } from "../../graph/send-document";
import { fieldLabel } from "../../ui/facts/code-label";
import {
  codeColumn,
  deadlineColumn,
  instantColumn,
  linkColumn,
  stateColumn,
  textColumn,
} from "../../ui/ledger/ledger-columns";
import type { LedgerDefinition } from "../../ui/ledger/ledger-definition";
import { ledgerVariables } from "../../ui/ledger/ledger-variables";

type SuggestionRow = SuggestionLedgerQuery["suggestions"]["items"][number];

/** Address of a suggestion's page. */
export function suggestionHref(suggestion: { readonly id: string }): string {
  return `/suggestions/${suggestion.id}`;
}

/** The ledger of suggestions. */
export const suggestionLedger: LedgerDefinition<SuggestionRow> = {
  name: "suggestions",
  title: { zh: "建议", en: "Suggestions" },
  filterName: "SuggestionFilter",
  usualFilters: ["text", "state", "townCode", "leadOrganizationId"],
  defaultSort: { field: "RECEIVED_AT", direction: "DESC" },
  views: [
    { key: "toScreen", label: { zh: "待筛选", en: "To screen" }, search: { state: "RECEIVED" } },
    { key: "handling", label: { zh: "办理中", en: "In hand" }, search: { state: "HANDLING" } },
    { key: "overdue", label: { zh: "逾期", en: "Overdue" }, search: { isOverdue: "true" } },
    { key: "replied", label: { zh: "待回访", en: "To follow up" }, search: { state: "REPLIED" } },
  ],
  columns: [
    linkColumn<SuggestionRow>(fieldLabel("Suggestion", "receiptNo"), (row) => row.receiptNo, suggestionHref, {
      sortField: "RECEIPT_NO",
    }),
    textColumn(fieldLabel("Suggestion", "title"), (row) => row.title, { width: 260 }),
    textColumn(fieldLabel("Suggestion", "town"), (row) => row.town?.name, { width: 100 }),
    textColumn(fieldLabel("Suggestion", "village"), (row) => row.village?.name, { width: 110 }),
    codeColumn(fieldLabel("Suggestion", "triageClass"), "TriageClass", (row) => row.triageClass, { width: 100 }),
    textColumn(fieldLabel("Suggestion", "leadOrganization"), (row) => row.leadOrganization?.name, { width: 120 }),
    deadlineColumn(fieldLabel("Suggestion", "deadline"), (row) => row.deadline, { sortField: "DUE_ON" }),
    stateColumn(fieldLabel("Suggestion", "state"), "SuggestionState"),
    instantColumn(fieldLabel("Suggestion", "receivedAt"), (row) => row.receivedAt, { sortField: "RECEIVED_AT" }),
    textColumn(fieldLabel("Suggestion", "channelName"), (row) => row.channelName, { isHiddenAtFirst: true }),
  ],
  rowHref: suggestionHref,
  rowTitle: (row) => row.receiptNo,
  load: async (state, signal) => {
    const { suggestions } = await sendUnchecked(SuggestionLedgerDocument, ledgerVariables(state), signal);
    return suggestions;
  },
};
