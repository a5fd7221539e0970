import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from "graphql";
import type { FieldKind, FormField } from "../src/form-field.ts";
import { readFieldDescription } from "./label.ts";
import { LONG_TEXT } from "./long-text.ts";
import { recordTypeOf } from "./record-types.ts";
import type { RecordList } from "./record-types.ts";

/** Fields that the row supplies, never the user. */
const SUPPLIED = new Set(["id", "version", "clientMutationId"]);

function isListIn(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function scalarKind(name: string, scalar: string): FieldKind {
  if (/townCodes?$/i.test(name)) return "town";
  if (/villageCodes?$/i.test(name)) return "village";
  if (/(division|place|scope)Codes?$/i.test(name)) return "division";
  if (scalar === "ID" && /organizationIds?$/i.test(name)) return "organization";
  if (scalar === "ID" && /sectorIds?$/i.test(name)) return "sector";
  if (scalar === "Boolean") return "boolean";
  if (scalar === "Int") return name.endsWith("Percent") ? "percent" : "int";
  if (scalar === "Decimal" || scalar === "Float") {
    if (name.endsWith("Amount")) return "money";
    return name.endsWith("Percent") ? "percent" : "decimal";
  }
  if (scalar === "Date") return "date";
  if (scalar === "DateTime") return "dateTime";
  return scalar === "String" && LONG_TEXT.test(name) ? "longText" : "text";
}

function readField(field: GraphQLInputField, lists: ReadonlyMap<string, RecordList>): FormField {
  const named = getNamedType(field.type);
  const isList = isListIn(field.type);
  const shared = {
    name: field.name,
    ...readFieldDescription(field.description, field.name),
    isRequired: isNonNullType(field.type) && field.defaultValue === undefined,
    isList,
  };
  if (isEnumType(named)) return { ...shared, kind: "enum", enumName: named.name };
  if (isInputObjectType(named)) {
    return { ...shared, kind: isList ? "rows" : "group", fields: readInputFields(named, lists) };
  }
  const kind = scalarKind(field.name, named.name);
  const recordType = named.name === "ID" && kind === "text" ? recordTypeOf(field.name, lists) : undefined;
  return recordType === undefined ? { ...shared, kind } : { ...shared, kind: "record", recordType };
}

/** The fields of an input type as a form asks for them. */
export function readInputFields(
  input: GraphQLInputObjectType,
  lists: ReadonlyMap<string, RecordList>,
): readonly FormField[] {
  return Object.values(input.getFields())
    .filter((field) => !SUPPLIED.has(field.name))
    .map((field) => readField(field, lists));
}
