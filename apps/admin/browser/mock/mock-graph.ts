import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { buildSchema, graphql } from "graphql";
import type { ExecutionResult, GraphQLFieldResolver } from "graphql";
import { autoValue } from "./auto-value.ts";
import { divisions, home, me, suggestions } from "./mock-rows.ts";

const resolve = createRequire(import.meta.url).resolve;
const schema = buildSchema(readFileSync(resolve("@doorstep/schema/admin.graphql"), "utf8"));
const documents: Record<string, string> = JSON.parse(
  readFileSync(resolve("@doorstep/schema/admin-documents.json"), "utf8"),
);

interface ListArguments {
  readonly page?: number;
  readonly pageSize?: number;
  readonly sort?: { readonly field: string; readonly direction: string };
  readonly filter?: { readonly text?: string; readonly states?: readonly string[]; readonly townCode?: string };
}

interface Listed {
  readonly title?: string | undefined;
  readonly state?: string | undefined;
  readonly town?: { readonly code: string } | undefined;
}

function listOf<Row extends Listed>(rows: readonly Row[], list: ListArguments) {
  const { page = 1, pageSize = 20, filter = {}, sort } = list;
  const found = rows.filter(
    (row) =>
      (filter.text === undefined || row.title?.includes(filter.text)) &&
      (filter.states === undefined || filter.states.includes(row.state ?? "")) &&
      (filter.townCode === undefined || row.town?.code === filter.townCode),
  );
  const ordered = sort?.direction === "ASC" ? found : found.toReversed();
  return { totalItems: found.length, items: ordered.slice((page - 1) * pageSize, page * pageSize) };
}

interface MoveInput {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What the last moves were called with, for the tests to look at. */
export const received: { readonly mutation: string; readonly input: MoveInput }[] = [];
/** Errors that the next move answers with. */
export const nextErrors: { code: string; message: string; messageEn: string; path: string[] | null }[] = [];

function makeMove(mutation: string, state: string) {
  return ({ input }: { readonly input: MoveInput }) => {
    received.push({ mutation, input });
    const errors = nextErrors.splice(0);
    const row = suggestions.find((suggestion) => suggestion.id === input.id);
    if (errors.length > 0 || row === undefined) return { suggestion: null, errors };
    Object.assign(row, { state, version: row.version + 1, moves: [] });
    return { suggestion: row, errors };
  };
}

const rootValue = {
  me,
  home,
  divisions,
  suggestions: (list: ListArguments) => listOf(suggestions, list),
  suggestion: ({ id }: { readonly id: string }) => suggestions.find((row) => row.id === id) ?? null,
  acceptSuggestion: makeMove("acceptSuggestion", "SCREENED"),
  rejectSuggestion: makeMove("rejectSuggestion", "REJECTED"),
  assignSuggestion: makeMove("assignSuggestion", "HANDLING"),
  mergeSuggestion: makeMove("mergeSuggestion", "MERGED"),
};

/** What the rows above do not say is made up from its type. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> = (source, args, context, info) => {
  const { fieldName, returnType } = info;
  const value = (source as Readonly<Record<string, unknown>>)[fieldName];
  if (typeof value === "function") return value(args, context, info);
  return value === undefined ? autoValue(returnType, fieldName) : value;
};

/** Answers one request as the admin graph would: a trusted document and its variables. */
export async function answer(body: {
  readonly documentId?: string;
  readonly variables?: Record<string, unknown>;
}): Promise<ExecutionResult> {
  const source = documents[body.documentId ?? ""];
  if (source === undefined) throw new Error(`No trusted document ${body.documentId}`);
  return graphql({ schema, source, rootValue, fieldResolver, variableValues: body.variables ?? {} });
}
