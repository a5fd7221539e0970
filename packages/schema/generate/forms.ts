import { getNamedType, isInputObjectType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLSchema } from "graphql";
import type { FormField, MoveForm } from "../src/form-field.ts";
import { wholeLists } from "./choice-documents.ts";
import { readInputFields } from "./form-fields.ts";
import type { PrintedFacts } from "./form-hints.ts";
import { readDescription } from "./label.ts";
import { recordLists } from "./record-types.ts";

function pickableTypes(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set([...recordLists(schema).keys(), ...wholeLists(schema).keys()]);
}

function rowTypeOf(mutation: GraphQLField<unknown, unknown>): { readonly rowType?: string } {
  const payload = getNamedType(mutation.type);
  if (!isObjectType(payload)) return {};
  const types = Object.values(payload.getFields()).map((field) => getNamedType(field.type));
  const row = types.find((type) => isObjectType(type) && type.getFields()["id"] !== undefined);
  return row === undefined ? {} : { rowType: row.name };
}

/** The form of every mutation with a single `input`, by the mutation's name. */
export function moveForms(schema: GraphQLSchema, { hints, moves, registers }: PrintedFacts): Record<string, MoveForm> {
  const sources = { pickable: pickableTypes(schema), hints };
  const forms: Record<string, MoveForm> = {};
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const input = getNamedType(mutation.args.find((argument) => argument.name === "input")?.type);
    if (!isInputObjectType(input)) continue;
    const isWholeRow = mutation.name.startsWith("edit") && registers[mutation.name.slice("edit".length)] !== undefined;
    forms[mutation.name] = {
      ...readDescription(mutation.description, mutation.name),
      ...(isWholeRow ? { isWholeRow } : {}),
      takesId: input.getFields()["id"] !== undefined,
      takesVersion: input.getFields()["version"] !== undefined,
      ...(moves[mutation.name] === undefined ? {} : { moveKey: moves[mutation.name] }),
      ...rowTypeOf(mutation),
      fields: readInputFields(input, sources),
    };
  }
  return forms;
}

/** The fields of the filter of every list, by the filter's name. */
export function filterForms(schema: GraphQLSchema): Record<string, readonly FormField[]> {
  const sources = { pickable: pickableTypes(schema), hints: {} };
  const forms: Record<string, readonly FormField[]> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.name.endsWith("Filter")) forms[type.name] = readInputFields(type, sources);
  }
  return forms;
}
