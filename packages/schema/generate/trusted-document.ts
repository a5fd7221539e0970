import { createHash } from "node:crypto";
import { parse, validate } from "graphql";
import type { GraphQLSchema } from "graphql";

/** The name under which the server knows a document: `sha256:` and the hex digest of its text. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** Throws with every fault when a generated document does not fit the schema. */
export function requireValid(schema: GraphQLSchema, text: string): void {
  const faults = validate(schema, parse(text));
  if (faults.length > 0) throw new Error(`${text}\n${faults.map((fault) => fault.message).join("\n")}`);
}
