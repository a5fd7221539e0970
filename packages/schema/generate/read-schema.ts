import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, buildASTSchema, parse, print } from "graphql";
import type { DefinitionNode, DocumentNode, GraphQLSchema } from "graphql";

/** The admin schema, with what the console already asks for and the server does not answer yet. */
export interface ReadSchema {
  readonly schema: GraphQLSchema;
  readonly text: string;
  /** What pending.graphql still adds: names of types and of query fields. */
  readonly pending: readonly string[];
}

function queryFields(document: DocumentNode): ReadonlySet<string> {
  const query = document.definitions.find(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "Query",
  );
  const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : [];
  return new Set(fields.map((field) => field.name.value));
}

function stillPending(definition: DefinitionNode, document: DocumentNode): DefinitionNode | null {
  if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) {
    const known = queryFields(document);
    const fields = (definition.fields ?? []).filter((field) => !known.has(field.name.value));
    return fields.length === 0 ? null : { ...definition, fields };
  }
  const name = "name" in definition ? definition.name?.value : undefined;
  const isKnown = document.definitions.some((other) => "name" in other && other.name?.value === name);
  return isKnown ? null : definition;
}

function namesOf(definition: DefinitionNode): readonly string[] {
  if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) {
    return (definition.fields ?? []).map((field) => `Query.${field.name.value}`);
  }
  return "name" in definition && definition.name ? [definition.name.value] : [];
}

/** Joins the printed schema with what is pending. */
export function joinSchemas(printed: string, pendingText: string): ReadSchema {
  const document = parse(printed);
  const pending = parse(pendingText).definitions.flatMap((definition) => stillPending(definition, document) ?? []);
  const types = pending.filter((definition) => definition.kind !== Kind.OBJECT_TYPE_EXTENSION);
  const added = pending.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ? [...(definition.fields ?? [])] : [],
  );
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === "Query"
      ? { ...definition, fields: [...(definition.fields ?? []), ...added] }
      : definition,
  );
  const joined: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...definitions, ...types] };
  return { schema: buildASTSchema(joined), text: print(joined), pending: pending.flatMap(namesOf) };
}

/** Reads admin.graphql and pending.graphql of this package. */
export function readSchema(packageRoot: string): ReadSchema {
  const read = (name: string): string => readFileSync(join(packageRoot, name), "utf8");
  return joinSchemas(read("admin.graphql"), read("pending.graphql"));
}
