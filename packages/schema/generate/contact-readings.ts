import { getNamedType, isNonNullType, isObjectType } from "graphql";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import type { ContactReading } from "../src/record-page.ts";
import { selectionOf, shownFields } from "./shown-fields.ts";
import { documentIdOf } from "./trusted-document.ts";

/** How the contact of a type's rows is read, with the text of its document. */
export interface ContactDocument {
  readonly reading: ContactReading;
  readonly text: string;
}

/**
 * The query that opens the contact of a row of this type: it asks for an id, called `id` or after the type, and a
 * reason. Only types whose rows say whether the viewer may read it have one.
 */
export function contactDocumentOf(schema: GraphQLSchema, type: GraphQLObjectType): ContactDocument | undefined {
  if (type.getFields()["mayReadContact"] === undefined) return undefined;
  const idNames = ["id", `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}Id`];
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const contact = getNamedType(field.type);
    const required = field.args.filter((argument) => isNonNullType(argument.type)).map(({ name }) => name);
    const idName = idNames.find((name) => required.includes(name));
    const isOfType = idName !== "id" || contact.name === `${type.name}Contact`;
    if (!isObjectType(contact) || idName === undefined || !required.includes("reason") || !isOfType) continue;
    const fields = shownFields(contact, false);
    const selection = fields.map((shown) => selectionOf(shown, contact)).join(" ");
    const text = `query ${type.name}Contact($id: ID!, $reason: String!) { ${field.name}(${idName}: $id, reason: $reason) { ${selection} } }`;
    return { reading: { field: field.name, documentId: documentIdOf(text), fields }, text };
  }
  return undefined;
}
