import { getNamedType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLSchema } from "graphql";

const ROW_FIELDS = ["id", "version", "state"];

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function selectPayload(mutation: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(mutation.type);
  if (!isObjectType(payload)) return "";
  const selections = Object.values(payload.getFields()).flatMap((field) => {
    if (field.name === "errors") return ["errors { code message messageEn path }"];
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return [field.name];
    const own = ROW_FIELDS.filter((name) => named.getFields()[name] !== undefined);
    return own.length > 0 ? [`${field.name} { ${own.join(" ")} }`] : [];
  });
  return ` { ${selections.join(" ")} }`;
}

/** Operation name of the generated document of a mutation. */
export function moveDocumentName(mutation: string): string {
  return `${pascal(mutation)}Move`;
}

/** One document for every mutation with a single `input`, by the mutation's name. */
export function mutationDocuments(schema: GraphQLSchema): Map<string, string> {
  const documents = new Map<string, string>();
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const [input] = mutation.args;
    if (mutation.args.length !== 1 || input?.name !== "input") continue;
    documents.set(
      mutation.name,
      `mutation ${moveDocumentName(mutation.name)}($input: ${input.type.toString()}) { ${mutation.name}(input: $input)${selectPayload(mutation)} }`,
    );
  }
  return documents;
}
