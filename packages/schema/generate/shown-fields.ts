import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType } from "graphql";
import type { GraphQLField, GraphQLObjectType, GraphQLOutputType } from "graphql";
import type { Label } from "../src/form-field.ts";
import type { ShownField, ShownKind } from "../src/record-page.ts";
import type { FormHints } from "./form-hints.ts";
import { readFieldDescription } from "./label.ts";
import { LONG_TEXT } from "./long-text.ts";

type Field = GraphQLField<unknown, unknown>;

/** Fields that every record page reads in its own way. */
export const SPECIAL = new Set(["id", "version", "moves", "timeline", "mayReadContact"]);

const NAME_FIELDS = ["name", "title", "displayName", "label", "topic", "subject", "purpose", "receiptNo", "code"];
/** Fields that a named thing may have and still be only a reference. */
const SCALAR_KINDS: Readonly<Record<string, ShownKind>> = {
  Boolean: "flag",
  Int: "number",
  Float: "number",
  Decimal: "number",
  Date: "day",
  DateTime: "instant",
};

export function isListOut(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The field that names a row of a type: one that is never empty, else one that may be. */
export function nameFieldOf(type: GraphQLObjectType): string | undefined {
  const fields = type.getFields();
  const known = NAME_FIELDS.filter((name) => fields[name] !== undefined);
  return known.find((name) => isNonNullType(fields[name]?.type)) ?? known[0];
}

function hasFields(type: GraphQLObjectType, ...names: readonly string[]): boolean {
  return names.every((name) => type.getFields()[name] !== undefined);
}

function objectKind(type: GraphQLObjectType, isList: boolean): ShownKind | undefined {
  if (hasFields(type, "amount", "currency")) return "money";
  if (hasFields(type, "numerator", "denominator")) return "ratio";
  if (hasFields(type, "dueOn", "workingDaysLeft", "lamp")) return "deadline";
  if (hasFields(type, "filename", "mediaType", "url")) return "files";
  if (nameFieldOf(type) !== undefined && (hasFields(type, "id") || hasFields(type, "code"))) {
    return isList ? "refs" : "ref";
  }
  return undefined;
}

function scalarKind(name: string, scalar: string): ShownKind {
  const kind = SCALAR_KINDS[scalar];
  if (kind === "number") return name.endsWith("Percent") ? "percent" : name.endsWith("Amount") ? "money" : "number";
  return kind ?? (LONG_TEXT.test(name) ? "longText" : "text");
}

/** A percentage carries its sign, so its label need not say it: `形象进度(%) | Progress in percent`. */
function withoutUnit({ zh, en }: Label): Label {
  return { zh: zh.replace(/\(%\)$/, ""), en: en.replace(/ in percent$/, "") };
}

/** How a field is shown; undefined when it is not (it takes arguments, or nests deeper than one step). */
export function shownField(field: Field, mayNest: boolean, isLong = false): ShownField | undefined {
  if (SPECIAL.has(field.name) || field.args.some((argument) => isNonNullType(argument.type))) return undefined;
  const named = getNamedType(field.type);
  const isList = isListOut(field.type);
  const shared = { name: field.name, ...readFieldDescription(field.description, field.name) };
  if (isEnumType(named)) {
    if (named.name === "ScheduleLight" && !isList) return { ...shared, kind: "lamp", enumName: named.name };
    const kind = isList ? "codes" : field.name === "state" ? "state" : "code";
    return { ...shared, kind, enumName: named.name };
  }
  if (isScalarType(named)) {
    if (named.name === "ID") return undefined;
    const kind = isList ? "texts" : isLong ? "longText" : scalarKind(field.name, named.name);
    return { ...shared, label: kind === "percent" ? withoutUnit(shared.label) : shared.label, kind };
  }
  if (!isObjectType(named)) return undefined;
  const kind = objectKind(named, isList);
  const refName = nameFieldOf(named);
  if (kind === "ref" || kind === "refs") {
    return { ...shared, kind, refType: named.name, ...(refName === undefined ? {} : { refName }) };
  }
  if (kind === "files") return { ...shared, kind };
  if (kind !== undefined) return isList ? undefined : { ...shared, kind };
  if (!mayNest) return undefined;
  const fields = shownFields(named, false);
  return fields.length === 0 ? undefined : { ...shared, kind: isList ? "table" : "group", fields };
}

/** The fields of an object type as a page shows them. */
export function shownFields(type: GraphQLObjectType, mayNest: boolean, hints: FormHints = {}): readonly ShownField[] {
  const own = hints[type.name] ?? {};
  return Object.values(type.getFields()).flatMap((field) => shownField(field, mayNest, own[field.name]?.long) ?? []);
}

/** The selection that reads a shown field. */
export function selectionOf(field: ShownField, type: GraphQLObjectType): string {
  const named = getNamedType(type.getFields()[field.name]?.type);
  switch (field.kind) {
    case "ref":
    case "refs": {
      const keys = isObjectType(named) ? ["id", "code"].filter((key) => hasFields(named, key)) : [];
      return `${field.name} { ${[...new Set([...keys, field.refName])].join(" ")} }`;
    }
    case "money":
      return isObjectType(named) ? `${field.name} { amount }` : field.name;
    case "ratio":
      return `${field.name} { numerator denominator percent }`;
    case "files":
      return `${field.name} { id kind filename mediaType bytes altText url }`;
    case "deadline":
      return `${field.name} { dueOn workingDaysLeft lamp uncertainYear }`;
    case "group":
    case "table":
      return isObjectType(named)
        ? `${field.name} { ${(field.fields ?? []).map((nested) => selectionOf(nested, named)).join(" ")} }`
        : field.name;
    default:
      return field.name;
  }
}
