import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from "graphql";
import type { FieldKind, FormField } from "../src/form-field.ts";
import { pickedType } from "./form-hints.ts";
import type { FormHint, FormHints } from "./form-hints.ts";
import { readFieldDescription } from "./label.ts";
import type { LabelAndHint } from "./label.ts";
import { LONG_TEXT } from "./long-text.ts";
import { recordTypeOf } from "./record-types.ts";

/** Fields that the row supplies, never the user. */
const SUPPLIED = new Set(["id", "version", "clientMutationId"]);

/** What fields are read with. */
export interface FieldSources {
  /** Types whose rows can be picked, paged or whole. */
  readonly pickable: ReadonlySet<string>;
  readonly hints: FormHints;
}

function isListIn(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** A place is picked by its name: `镇街代码 | Code of a town` asks for 镇街. */
function withoutCode(read: LabelAndHint, name: string): LabelAndHint {
  if (!/(town|village|place|grid)Codes?$/i.test(name)) return read;
  const zh = read.label.zh.replace(/代码$/, "");
  const en = read.label.en.replace(/^Code of (a|an|the) (\w)/, (_all, _article, first: string) => first.toUpperCase());
  return { ...read, label: { zh, en } };
}

function idKind(name: string, hint: FormHint | undefined): FieldKind {
  if (hint?.picks === "org" || /organizationIds?$/i.test(name)) return "organization";
  if (hint?.picks === "sct" || /sectorIds?$/i.test(name)) return "sector";
  return "text";
}

function scalarKind(name: string, scalar: string, hint: FormHint | undefined): FieldKind {
  if (/townCodes?$/i.test(name)) return "town";
  if (/villageCodes?$/i.test(name)) return "village";
  if (hint?.picks === "place" || /(division|place|scope)Codes?$/i.test(name)) return "division";
  if (hint?.money) return "money";
  if (hint?.percent) return "percent";
  switch (scalar) {
    case "ID":
      return idKind(name, hint);
    case "Boolean":
      return "boolean";
    case "Int":
      return "int";
    case "Decimal":
      return name.endsWith("Amount") ? "money" : name.endsWith("Percent") ? "percent" : "decimal";
    case "Date":
      return "date";
    case "DateTime":
      return "dateTime";
    default:
      return (hint?.long ?? LONG_TEXT.test(name)) ? "longText" : "text";
  }
}

function readField(field: GraphQLInputField, hint: FormHint | undefined, sources: FieldSources): FormField {
  const named = getNamedType(field.type);
  const isList = isListIn(field.type);
  const shared = {
    name: field.name,
    ...withoutCode(readFieldDescription(field.description, field.name), field.name),
    isRequired: isNonNullType(field.type) && field.defaultValue === undefined,
    isList,
  };
  if (isEnumType(named)) return { ...shared, kind: "enum", enumName: named.name };
  if (isInputObjectType(named)) {
    return { ...shared, kind: isList ? "rows" : "group", fields: readInputFields(named, sources) };
  }
  if (hint?.uploads !== undefined) return { ...shared, kind: "files", uploads: hint.uploads };
  const kind = scalarKind(field.name, named.name, hint);
  const most = hint?.max === undefined ? {} : { maxLength: hint.max };
  if (named.name !== "ID" || kind !== "text") return { ...shared, kind, ...most };
  const wanted = pickedType(hint);
  const recordType = wanted !== undefined && sources.pickable.has(wanted) ? wanted : recordTypeOf(field.name, sources.pickable);
  return recordType === undefined ? { ...shared, kind } : { ...shared, kind: "record", recordType };
}

/** The fields of an input type as a form asks for them. */
export function readInputFields(input: GraphQLInputObjectType, sources: FieldSources): readonly FormField[] {
  return Object.values(input.getFields())
    .filter((field) => !SUPPLIED.has(field.name))
    .map((field) => readField(field, sources.hints[input.name]?.[field.name], sources));
}
