import { getNamedType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLSchema } from "graphql";
import { isListOut, nameFieldOf } from "./shown-fields.ts";
import type { RecordList } from "./record-types.ts";

const CODE_FIELDS = ["receiptNo", "code", "number", "docNo", "formNo", "orderNo"];
const NAME_FIELDS = ["title", "name", "displayName", "label", "subject", "purpose", "fileName"];

/** A document that finds rows of one type by text, and where their names stand. */
export interface ChoiceDocument {
  readonly operation: string;
  readonly text: string;
  readonly listField: string;
  readonly codeField?: string;
  readonly nameField: string;
  readonly takesText: boolean;
  readonly isWhole: boolean;
}

/** Lists that come whole and take no argument: `mediaColumns: [MediaColumn!]!`, by the row type's name. */
export function wholeLists(schema: GraphQLSchema): Map<string, GraphQLField<unknown, unknown>> {
  const lists = new Map<string, GraphQLField<unknown, unknown>>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const named = getNamedType(field.type);
    if (field.args.length === 0 && isListOut(field.type) && isObjectType(named)) lists.set(named.name, field);
  }
  return lists;
}

/** The document that reads a whole list, where its rows have an id and a name. */
export function wholeChoiceDocuments(schema: GraphQLSchema): Map<string, ChoiceDocument> {
  const documents = new Map<string, ChoiceDocument>();
  for (const [typeName, field] of wholeLists(schema)) {
    const named = getNamedType(field.type);
    const nameField = isObjectType(named) ? nameFieldOf(named) : undefined;
    if (!isObjectType(named) || nameField === undefined || named.getFields()["id"] === undefined) continue;
    const operation = `${typeName}Choices`;
    const text = `query ${operation} { ${field.name} { id ${nameField} } }`;
    documents.set(typeName, { operation, text, listField: field.name, nameField, takesText: false, isWhole: true });
  }
  return documents;
}

/**
 * Queries made for pickers, such as `projectChoices(text)`, by the type they offer rows of: they reach further than its
 * ledger does.
 */
export function pickerDocuments(schema: GraphQLSchema): Map<string, ChoiceDocument> {
  const documents = new Map<string, ChoiceDocument>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const stem = /^(.+)Choices$/.exec(field.name)?.[1];
    const named = getNamedType(field.type);
    if (stem === undefined || !isListOut(field.type) || !isObjectType(named) || !field.args.some(({ name }) => name === "text")) continue;
    const fields = named.getFields();
    const codeField = CODE_FIELDS.find((name) => fields[name] !== undefined);
    const nameField = NAME_FIELDS.find((name) => fields[name] !== undefined) ?? codeField;
    if (nameField === undefined) continue;
    const typeName = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
    const operation = `${typeName}Choices`;
    const selection = [...new Set(["id", codeField, nameField])].filter(Boolean).join(" ");
    documents.set(typeName, {
      operation,
      text: `query ${operation}($text: String) { ${field.name}(text: $text) { ${selection} } }`,
      listField: field.name,
      ...(codeField === undefined ? {} : { codeField }),
      nameField,
      takesText: true,
      isWhole: false,
    });
  }
  return documents;
}

/** One search document for every list whose rows have a name, by the row type's name. */
export function choiceDocuments(lists: ReadonlyMap<string, RecordList>): Map<string, ChoiceDocument> {
  const documents = new Map<string, ChoiceDocument>();
  for (const [typeName, list] of lists) {
    const fields = list.rowType.getFields();
    const codeField = CODE_FIELDS.find((name) => fields[name] !== undefined);
    const nameField = NAME_FIELDS.find((name) => fields[name] !== undefined) ?? codeField;
    if (nameField === undefined || fields["id"] === undefined) continue;
    const operation = `${typeName}Choices`;
    const { takesPages } = list;
    const selection = [...new Set(["id", codeField, nameField])].filter(Boolean).join(" ");
    const parameters = [...(takesPages ? ["$page: Int", "$pageSize: Int"] : []), ...(list.takesText ? ["$text: String"] : [])];
    const passed = [
      ...(takesPages ? ["page: $page", "pageSize: $pageSize"] : []),
      ...(list.takesText ? ["filter: { text: $text }"] : []),
    ];
    const head = parameters.length > 0 ? `(${parameters.join(", ")})` : "";
    const call = passed.length > 0 ? `(${passed.join(", ")})` : "";
    documents.set(typeName, {
      operation,
      text: `query ${operation}${head} { ${list.field.name}${call} { items { ${selection} } } }`,
      listField: list.field.name,
      ...(codeField === undefined ? {} : { codeField }),
      nameField,
      takesText: list.takesText,
      isWhole: false,
    });
  }
  return documents;
}
