import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType, printType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { NonEmptyArray } from 'type-graphql';
import { readByResponseKey } from '../shape/response-keys.js';
import { oneRow } from '../shape/roots.js';
import type { Reader } from '../shape/shape.js';
import type { Roots } from '../shape/statement.js';
import { contextSlot } from '../shape/slots.js';
import { bilingual } from './descriptions.js';
import type { GraphPart } from './graph-part.js';
import { nodeReader } from './node-reader.js';
import { sql } from 'kysely';

export interface Graph {
  readonly schema: GraphQLSchema;
  readonly roots: Roots;
  /** Root fields that carry a secret; see secret-fields.ts. */
  readonly secretFields: ReadonlySet<string>;
}

/** Reads one field of a payload; the id comes with the context of that one statement. */
export interface PayloadContext {
  read(info: unknown, reader: Reader<unknown>, more: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const extended = new WeakSet<GraphPart>();

/**
 * Adds what the slices give to types further left. It runs before the first schema is built: a class takes no
 * more fields after that.
 */
export function extendTypes(parts: readonly GraphPart[]): void {
  for (const part of parts) {
    if (extended.has(part)) continue;
    extended.add(part);
    part.extend?.();
  }
}

/** Builds one graph from what the slices bring to it. */
export function buildGraph(parts: readonly GraphPart[]): Graph {
  const schema = buildSchemaSync({
    resolvers: parts.flatMap((part) => [...part.resolvers]) as unknown as NonEmptyArray<new () => object>,
    validate: false,
    authChecker: () => false,
  });
  describeRoots(schema);
  for (const name of parts.flatMap((part) => part.oneOf ?? [])) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
  const node = nodeReader(Object.assign({}, ...parts.map((part) => part.nodes ?? {})));
  const roots: Roots = Object.assign({ node }, ...parts.map((part) => part.roots));
  const shapes = parts.flatMap((part) => part.shapes);
  readByResponseKey(schema, roots, shapes);
  for (const { payload, field, shape } of parts.flatMap((part) => part.payloads ?? [])) {
    const type = schema.getType(payload);
    if (!isObjectType(type)) continue;
    const reader = oneRow(shape, (row) => [sql`${row.column('id')} = ${contextSlot('payloadId')}::uuid`]);
    (type.getFields()[field] as ReturnType<GraphQLObjectType['getFields']>[string]).resolve = (
      source: Readonly<Record<string, unknown>>,
      _args,
      context: PayloadContext,
      info,
    ) => (source[field] === null ? null : context.read(info, reader, { payloadId: source[field] }));
  }
  return { schema, roots, secretFields: new Set(parts.flatMap((part) => part.secretFields ?? [])) };
}

/** The builder has no place for these words. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = bilingual('可查询的内容', 'What can be asked');
  if (mutation) mutation.description = bilingual('可执行的操作', 'What can be done');
}

/**
 * The schema as it is checked in: types by name, their members in the order they were written in, which is
 * the order of the console's forms, columns and choices.
 */
export function printGraph(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${types.map(printType).join('\n\n')}\n`;
}
