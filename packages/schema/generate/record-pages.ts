import { getNamedType, isNonNullType, isObjectType } from "graphql";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import type { RecordPageSource, ShownField } from "../src/record-page.ts";
import { contactDocumentOf } from "./contact-readings.ts";
import type { PrintedFacts } from "./form-hints.ts";
import { readDescription } from "./label.ts";
import type { RecordList } from "./record-types.ts";
import { nameFieldOf, selectionOf, shownFields } from "./shown-fields.ts";
import { documentIdOf } from "./trusted-document.ts";

const CODE_FIELDS = ["receiptNo", "code", "docNo", "formNo", "orderNo", "number", "serialNo"];
/** Kinds that only the page of a row reads: they are long, or lists. */
const DETAIL_ONLY = new Set(["longText", "group", "table", "texts", "codes", "refs", "files"]);

const SPECIAL_SELECTIONS: Readonly<Record<string, readonly string[]>> = {
  moves: ["key", "label", "labelEn", "mutation", "isPrimary"],
  timeline: ["at", "kind", "actorName", "label", "labelEn", "text", "fromState", "toState"],
};

/** `moves { key label … }` with the fields that the schema has. */
function selectSpecial(type: GraphQLObjectType, name: string): readonly string[] {
  const named = getNamedType(type.getFields()[name]?.type);
  if (!isObjectType(named)) return [];
  const known = SPECIAL_SELECTIONS[name]?.filter((field) => named.getFields()[field] !== undefined) ?? [];
  return known.length === 0 ? [] : [`${name} { ${known.join(" ")} }`];
}

/** The query field that gives one row of a type by its id. */
function detailFieldOf(schema: GraphQLSchema, typeName: string): string | undefined {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.find((field) => {
    const required = field.args.filter((argument) => isNonNullType(argument.type));
    const named = getNamedType(field.type);
    const takesOnlyId = required.length === 1 && required[0]?.name === "id";
    return takesOnlyId && isObjectType(named) && named.name === typeName;
  })?.name;
}

function selectRow(type: GraphQLObjectType, shown: readonly ShownField[], isPage: boolean): string {
  const fields = type.getFields();
  return [
    "id",
    ...(fields["version"] ? ["version"] : []),
    ...shown.map((field) => selectionOf(field, type)),
    ...selectSpecial(type, "moves"),
    ...(isPage ? selectSpecial(type, "timeline") : []),
    ...(isPage && fields["mayReadContact"] ? ["mayReadContact"] : []),
  ].join(" ");
}

function listDocument(list: RecordList, shown: readonly ShownField[]): string {
  const { takesPages, sortName, filterName, field, rowType } = list;
  const parameters = [
    ...(takesPages ? ["$page: Int", "$pageSize: Int"] : []),
    ...(sortName === undefined ? [] : [`$sort: ${sortName}`]),
    ...(filterName === undefined ? [] : [`$filter: ${filterName}`]),
  ];
  const passed = parameters.map((parameter) => parameter.replace(/^\$(\w+):.*$/, "$1: $$$1"));
  const head = parameters.length === 0 ? "" : `(${parameters.join(", ")})`;
  const call = passed.length === 0 ? "" : `(${passed.join(", ")})`;
  const row = selectRow(rowType, shown, false);
  return `query ${rowType.name}Ledger${head} { ${field.name}${call} { totalItems items { ${row} } } }`;
}

/** Pages of all types with a list, and the texts of their documents. */
export interface RecordPages {
  readonly sources: Readonly<Record<string, RecordPageSource>>;
  readonly documents: readonly string[];
}

/** A ledger for every list of the graph and a page for every row that can be asked for by its id. */
export function recordPages(
  schema: GraphQLSchema,
  lists: ReadonlyMap<string, RecordList>,
  { hints, registers }: PrintedFacts,
): RecordPages {
  const sources: Record<string, RecordPageSource> = {};
  const documents: string[] = [];
  for (const [typeName, list] of lists) {
    const type = list.rowType;
    const own = type.getFields();
    if (own["id"] === undefined) continue;
    const fields = shownFields(type, true, hints);
    const listText = listDocument(list, fields.filter((field) => !DETAIL_ONLY.has(field.kind)));
    const detailField = detailFieldOf(schema, typeName);
    const detailText =
      detailField === undefined
        ? undefined
        : `query ${typeName}Page($id: ID!) { ${detailField}(id: $id) { ${selectRow(type, fields, true)} } }`;
    const contact = contactDocumentOf(schema, type);
    documents.push(listText, ...[detailText, contact?.text].filter((text) => text !== undefined));
    const codeField = CODE_FIELDS.find((name) => own[name] !== undefined && isNonNullType(own[name].type));
    const nameField = nameFieldOf(type);
    sources[typeName] = {
      label: readDescription(type.description, typeName).label,
      listField: list.field.name,
      listDocumentId: documentIdOf(listText),
      ...(detailField === undefined || detailText === undefined
        ? {}
        : { detailField, detailDocumentId: documentIdOf(detailText) }),
      ...(list.filterName === undefined ? {} : { filterName: list.filterName }),
      sortFields: list.sortFields,
      ...(codeField === undefined ? {} : { codeField }),
      ...(nameField === undefined ? {} : { nameField }),
      takesVersion: own["version"] !== undefined,
      hasMoves: own["moves"] !== undefined,
      hasTimeline: own["timeline"] !== undefined,
      ...(contact === undefined ? {} : { contact: contact.reading }),
      ...(registers[typeName] === undefined ? {} : { isRegister: true }),
      fields,
    };
  }
  return { sources, documents };
}
