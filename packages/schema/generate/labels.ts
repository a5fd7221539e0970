import { isEnumType } from "graphql";
import type { GraphQLSchema } from "graphql";
import type { Label } from "../src/form-field.ts";
import { readDescription } from "./label.ts";

type LabelTable = Record<string, Record<string, Label>>;

/** Labels of the values of every enum, in the order of the schema. */
export function codeLists(schema: GraphQLSchema): LabelTable {
  const table: LabelTable = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || type.name.startsWith("__")) continue;
    table[type.name] = Object.fromEntries(
      type.getValues().map((value) => [value.name, readDescription(value.description, value.name).label]),
    );
  }
  return table;
}
