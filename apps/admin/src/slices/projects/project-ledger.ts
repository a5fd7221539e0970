import { ProjectLedgerDocument } from "@doorstep/schema/admin/graphql";
import type { ProjectLedgerQuery } from "@doorstep/schema/admin/graphql";
import { sendUnchecked } from "../../graph/send-document";
import { fieldLabel } from "../../ui/facts/code-label";
import {
  codeColumn,
  deadlineColumn,
  dayColumn,
  lampColumn,
  linkColumn,
  moneyColumn,
  numberColumn,
  stateColumn,
  textColumn,
} from "../../ui/ledger/ledger-columns";
import type { LedgerDefinition } from "../../ui/ledger/ledger-definition";
import { ledgerVariables } from "../../ui/ledger/ledger-variables";

type ProjectRow = ProjectLedgerQuery["projects"]["items"][number];

/** Address of a project's page. */
export function projectHref(project: { readonly id: string }): string {
  return `/projects/${project.id}`;
}

/** The ledger of projects. */
export const projectLedger: LedgerDefinition<ProjectRow> = {
  name: "projects",
  title: { zh: "项目", en: "Projects" },
  filterName: "ProjectFilter",
  usualFilters: ["text", "state", "scheduleLight", "townCode"],
  defaultSort: { field: "CODE", direction: "ASC" },
  views: [
    { key: "underWay", label: { zh: "实施中", en: "Under way" }, search: { state: "IMPLEMENTING" } },
    { key: "warned", label: { zh: "预警与滞后", en: "Warned or behind" }, search: { scheduleLight: "YELLOW,RED" } },
    { key: "toAccept", label: { zh: "待验收", en: "To accept" }, search: { state: "COMPLETED" } },
  ],
  columns: [
    linkColumn<ProjectRow>(fieldLabel("Project", "code"), (row) => row.code, projectHref, { sortField: "CODE" }),
    textColumn(fieldLabel("Project", "title"), (row) => row.title, { width: 250 }),
    textColumn(fieldLabel("Project", "town"), (row) => row.town?.name, { width: 100 }),
    codeColumn(fieldLabel("Project", "tier"), "Tier", (row) => row.tier, { width: 70 }),
    textColumn(fieldLabel("Project", "leadOrganization"), (row) => row.leadOrganization?.name, { width: 120 }),
    moneyColumn(fieldLabel("Project", "budget"), (row) => row.budget?.amount, { sortField: "BUDGET_AMOUNT" }),
    numberColumn(fieldLabel("Project", "progressPercent"), (row) => row.progressPercent, {
      sortField: "PROGRESS_PERCENT",
    }),
    lampColumn(fieldLabel("Project", "scheduleLight"), (row) => row.scheduleLight, { width: 90 }),
    stateColumn(fieldLabel("Project", "state"), "ProjectState", { width: 90 }),
    dayColumn(fieldLabel("Project", "plannedEndOn"), (row) => row.plannedEndOn, { sortField: "PLANNED_END_ON" }),
    deadlineColumn(fieldLabel("Project", "deadline"), (row) => row.deadline, { isHiddenAtFirst: true }),
    textColumn(fieldLabel("Project", "village"), (row) => row.village?.name, { isHiddenAtFirst: true }),
  ],
  rowHref: projectHref,
  rowTitle: (row) => row.code,
  load: async (state, signal) => {
    const { projects } = await sendUnchecked(ProjectLedgerDocument, ledgerVariables(state), signal);
    return projects;
  },
};
