import { filterForms } from "@doorstep/schema/admin/filter-forms";
import type { RecordPageSource, ShownField, ShownKind } from "@doorstep/schema/record-page";
import { Tooltip } from "antd";
import { sendTrusted } from "../../graph/send-document";
import { ConsoleLink } from "../ConsoleLink";
import type { LedgerColumn, LedgerDefinition, LedgerPage, LedgerRow, LedgerView } from "../ledger/ledger-definition";
import type { LedgerSort, LedgerState } from "../ledger/ledger-state";
import type { RecordLook } from "./record-look";
import { isOfViewer } from "./of-viewer";
import { recordSource } from "./record-source";
import { rowKey } from "./row-key";
import { asShown, asText } from "./shown-text";
import { ShownValue } from "./ShownValue";

/** A row of a ledger that is drawn from the schema. */
export type RecordRow = LedgerRow & Readonly<Record<string, unknown>>;

const DETAIL_ONLY = new Set<ShownKind>(["longText", "group", "table", "texts", "codes", "refs"]);
const NUMERIC = new Set<ShownKind>(["number", "percent", "money", "ratio"]);
const WIDTHS: Partial<Record<ShownKind, number>> = {
  state: 84,
  lamp: 84,
  flag: 80,
  number: 90,
  percent: 95,
  ratio: 100,
  money: 106,
  day: 98,
  instant: 105,
  deadline: 138,
  code: 92,
};
const REF_WIDTHS: Readonly<Record<string, number>> = { Town: 85, Village: 96, Sector: 86 };
/** A number of this field is as wide as it looks; another may be as long as a project's code. */
const CODE_WIDTHS: Readonly<Record<string, number>> = { receiptNo: 142 };
const CODE_WIDTH = 206;
const NAME_WIDTH = 215;
const TEXT_WIDTH = 112;
/** The least width in which a heading can be read: Chinese characters, the edges, the arrows of the order. */
const HEAD_CHARACTER = 15;
const HEAD_EDGES = 18;
const HEAD_SORT = 24;
const HEAD_MOST = 150;
/** So many columns are shown when a look names none. */
const SHOWN_AT_FIRST = 9;
const KEY_COLUMN = "key";

function sortFieldOf(source: RecordPageSource, name: string): string | undefined {
  const upper = name.replace(/([A-Z])/g, "_$1").toUpperCase();
  return [upper, `${upper}_AMOUNT`, `${upper}_NAME`, `${upper}_CODE`, upper === "DEADLINE" ? "DUE_ON" : ""].find(
    (value) => source.sortFields.includes(value),
  );
}

function headWidth({ zh }: ShownField["label"], isSorted: boolean): number {
  return Math.min(zh.length * HEAD_CHARACTER + HEAD_EDGES + (isSorted ? HEAD_SORT : 0), HEAD_MOST);
}

function columnOf(source: RecordPageSource, field: ShownField, isHidden: boolean): LedgerColumn<RecordRow> {
  const isName = field.name === source.nameField;
  const sortField = sortFieldOf(source, field.name);
  const label =
    field.kind === "money" ? { zh: `${field.label.zh}(万元)`, en: `${field.label.en} (×10,000 yuan)` } : field.label;
  return {
    key: field.name,
    label,
    width: isName ? NAME_WIDTH : Math.max(WIDTHS[field.kind] ?? REF_WIDTHS[field.refType ?? ""] ?? TEXT_WIDTH, headWidth(field.label, sortField !== undefined)),
    isNumeric: NUMERIC.has(field.kind),
    isHiddenAtFirst: isHidden,
    ...(field.kind === "money" ? { amount: (row: RecordRow) => asText(asShown(row[field.name])?.["amount"] ?? row[field.name]) } : {}),
    ...(sortField === undefined ? {} : { sortField }),
    field: field.name,
    render: (row) =>
      field.kind === "text" && asText(row[field.name]) !== "" ? (
        <Tooltip title={asText(row[field.name])} placement="topLeft">
          <span className="cut">{asText(row[field.name])}</span>
        </Tooltip>
      ) : (
        <ShownValue field={field} value={row[field.name]} isCell />
      ),
  };
}

function rowHrefOf(look: RecordLook, source: RecordPageSource): (row: LedgerRow) => string {
  return (row) => (source.detailField === undefined ? look.path : `${look.path}/${row.id}`);
}

/** The first column: what a row is known by, a link to its page. */
function keyColumn(look: RecordLook, source: RecordPageSource): LedgerColumn<RecordRow> {
  const name = look.keyField ?? source.codeField ?? source.nameField;
  const field = source.fields.find((candidate) => candidate.name === name);
  const sortField = name === undefined ? undefined : sortFieldOf(source, name);
  const href = rowHrefOf(look, source);
  return {
    key: KEY_COLUMN,
    label: field?.label ?? look.title,
    width: source.codeField === undefined ? NAME_WIDTH : (CODE_WIDTHS[source.codeField] ?? CODE_WIDTH),
    ...(sortField === undefined ? {} : { sortField }),
    ...(name === undefined ? {} : { field: name }),
    render: (row) => {
      const known = look.keyField === undefined || field === undefined ? rowKey(source, row) : <ShownValue field={field} value={row[field.name]} />;
      return source.detailField === undefined ? (
        <span className="number">{known}</span>
      ) : (
        <ConsoleLink href={href(row)} className="row-link number">
          {known}
        </ConsoleLink>
      );
    },
  };
}

function columnsOf(look: RecordLook, source: RecordPageSource): LedgerDefinition<RecordRow>["columns"] {
  const key = look.keyField ?? source.codeField ?? source.nameField;
  const listed = source.fields.filter((field) => !DETAIL_ONLY.has(field.kind) && !isOfViewer(field) && field.name !== key);
  const wished = (look.columns ?? []).flatMap((name) => listed.find((field) => field.name === name) ?? []);
  const others = listed.filter((field) => !wished.includes(field));
  const shownCount = wished.length > 0 ? wished.length : SHOWN_AT_FIRST - 1;
  return [keyColumn(look, source), ...[...wished, ...others].map((field, index) => columnOf(source, field, index >= shownCount))];
}

function viewsOf(look: RecordLook, source: RecordPageSource): readonly LedgerView[] {
  const known = new Set((filterForms[source.filterName ?? ""] ?? []).map((field) => field.name));
  return (look.views ?? []).filter((view) => Object.keys(view.search).every((name) => known.has(name)));
}

function defaultSortOf(look: RecordLook, source: RecordPageSource): LedgerSort | null {
  const [first] = source.sortFields;
  if (look.defaultSort !== undefined && source.sortFields.includes(look.defaultSort.field)) return look.defaultSort;
  return first === undefined ? null : { field: first, direction: "ASC" };
}

async function loadPage(source: RecordPageSource, state: LedgerState, signal?: AbortSignal) {
  const { page, pageSize, sort, filter } = state;
  const variables = {
    page,
    pageSize,
    ...(sort === null ? {} : { sort }),
    ...(source.filterName === undefined ? {} : { filter }),
  };
  const data = (await sendTrusted(source.listDocumentId, variables, signal)) as Record<string, LedgerPage<RecordRow>>;
  return data[source.listField] ?? { items: [], totalItems: 0 };
}

/** The ledger of a type: what the schema says, arranged as the look wishes. Null when the schema has no such list. */
export function recordLedger(look: RecordLook): LedgerDefinition<RecordRow> | null {
  const source = recordSource(look.type);
  if (source === undefined) return null;
  const filters = (filterForms[source.filterName ?? ""] ?? []).map((field) => field.name);
  const wished = (look.usualFilters ?? filters).filter((name) => filters.includes(name));
  return {
    name: source.listField,
    type: look.type,
    title: look.title,
    hasTemplate: source.isRegister === true,
    filterName: source.filterName ?? "",
    usualFilters: (wished.length > 0 ? wished : filters).slice(0, 4),
    columns: columnsOf(look, source),
    views: viewsOf(look, source),
    defaultSort: defaultSortOf(look, source),
    load: (state, signal) => loadPage(source, state, signal),
    rowHref: rowHrefOf(look, source),
    rowTitle: (row) => rowKey(source, row),
  };
}
