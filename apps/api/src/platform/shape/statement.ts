import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { RawBuilder } from 'kysely';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { FieldArguments } from './arguments.js';
import type { Pair } from './compilation.js';
import { columnsOf, Compilation, isFaithful, rowRef } from './compilation.js';
import type { ReadRequest } from './plan.js';
import { Plan } from './plan.js';
import type { DocumentContext } from './selection.js';
import type { Reader } from './shape.js';

/** One statement ready to run. A statement seen before carries a name, so that PostgreSQL keeps its plan, unless no plan fits all values. */
export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: unknown[];
  /** Whether its answer as text is what the executor would say. */
  readonly isFaithful: boolean;
}

/** Compiles only: it never runs anything. */
const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const MOST_PLANS = 64;
const plans = new WeakMap<object, Plan[]>();

/** The statement of one root field (or one field of a payload), compiled once for a document. */
export function fieldStatement(
  info: GraphQLResolveInfo,
  reader: Reader<unknown>,
  context: unknown,
): Statement {
  const request: ReadRequest = { variables: info.variableValues, context };
  const node = info.fieldNodes[0] as FieldNode;
  return planned(node, info.fieldNodes, request, (plan) => {
    const document: DocumentContext = {
      schema: info.schema,
      fragments: info.fragments,
      variables: info.variableValues,
    };
    const compilation = new Compilation(document, plan);
    const field = info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
    const value = read(compilation, field, info.fieldNodes, reader);
    return sql`select ${value} as value`;
  });
}

/** The statement that gives the rows of a list one by one; `nodes` are the selections of a row. */
export function rowsStatement(
  info: GraphQLResolveInfo,
  reader: Reader<unknown>,
  context: unknown,
  nodes: readonly FieldNode[],
): Statement {
  const request: ReadRequest = { variables: info.variableValues, context };
  const field = info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
  if (!reader.rows) throw new Error(`The list ${info.fieldName} has no rows of its own.`);
  const { rows } = reader;
  return planned(info.fieldNodes[0] as FieldNode, nodes, request, (plan) => {
    const document: DocumentContext = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    const compilation = new Compilation(document, plan);
    const args = new FieldArguments(plan, field, info.fieldNodes[0] as FieldNode);
    const at = { row: rowRef('root'), field, nodes, args, joins: [], compilation };
    return sql`select row_to_json(o) as row from (${rows(at, nodes)}) o`;
  });
}

/** The statement of all root fields of an operation at once; its answer is the text of `data`. */
export function operationStatement(
  key: object,
  document: DocumentContext,
  root: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  readerOf: (fieldName: string) => Reader<unknown>,
  graphContext: unknown,
): Statement {
  const request: ReadRequest = { variables: document.variables, context: graphContext };
  return planned(key, [...fields.values()].flat(), request, (plan) => {
    const compilation = new Compilation(document, plan);
    const pairs: Pair[] = [...fields].map(([responseKey, nodes]) => {
      const name = (nodes[0] as FieldNode).name.value;
      if (name === '__typename') return [responseKey, sql`${sql.lit(root.name)}::text`];
      const field = root.getFields()[name] as GraphQLField<unknown, unknown>;
      return [responseKey, read(compilation, field, nodes, readerOf(name))];
    });
    return sql`select row_to_json(o)::text as value from (select ${columnsOf(pairs)}) o`;
  });
}

function read(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  reader: Reader<unknown>,
): RawBuilder<unknown> {
  if (!isFaithful(field, reader)) compilation.plan.isFaithful = false;
  const args = new FieldArguments(compilation.plan, field, nodes[0] as FieldNode);
  return reader.read({ row: rowRef('root'), field, nodes, args, joins: [], compilation });
}

function planned(
  key: object,
  nodes: readonly object[],
  request: ReadRequest,
  write: (plan: Plan) => RawBuilder<unknown>,
): Statement {
  let known = plans.get(key);
  if (!known) plans.set(key, (known = []));
  let plan = known.find((candidate) => candidate.fits(request, nodes));
  if (!plan) {
    plan = new Plan(request, nodes);
    const compiled = write(plan).compile(compiler);
    plan.text = compiled.sql;
    plan.parameters = compiled.parameters;
    if (known.length < MOST_PLANS) known.push(plan);
  }
  plan.uses += 1;
  return {
    name: plan.uses > 1 && !plan.isPlannedAnew ? nameOf(plan) : undefined,
    text: plan.text,
    values: plan.valuesFor(request),
    isFaithful: plan.isFaithful,
  };
}

const names = new WeakMap<Plan, string>();

/** PostgreSQL cuts names at 63 bytes: 40 hex digits of a hash of the text are unique and short. */
function nameOf(plan: Plan): string {
  let name = names.get(plan);
  if (!name) names.set(plan, (name = createHash('sha256').update(plan.text).digest('hex').slice(0, 40)));
  return name;
}

/** Readers of the fields of `Query` by name; the resolvers and the pass-through of operations use the same. */
export type Roots = Readonly<Record<string, Reader<unknown>>>;

