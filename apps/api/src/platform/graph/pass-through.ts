import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode, FieldNode, FormattedExecutionResult, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql';
import type { Pool } from 'pg';
import type { Database } from '../database/database.js';
import type { HistoryContext } from '../shape/keyset.js';
import { Plan } from '../shape/plan.js';
import { collectFields } from '../shape/selection.js';
import type { DocumentContext } from '../shape/selection.js';
import type { Reader } from '../shape/shape.js';
import { operationStatement } from '../shape/statement.js';
import type { Graph } from './build-graph.js';
import type { Found } from './public-call.js';
import { QUERY_CANCELED, TIMED_OUT } from './errors.js';

/** Marks `data` whose text PostgreSQL has already written. */
const TEXT = Symbol('text of data');

/**
 * Operations are answered by one statement whose JSON text goes to the caller as it is: nothing is parsed, executed or
 * written again. The shapes and their order are the executor's. This holds for the registered ones, and for every other
 * that the executor would hand on unchanged; the rest is left to it.
 */
export function passThrough<Context extends BaseContext>(
  graph: Graph,
  { publicPool: pool, history }: Database,
  isRegistered: (document: string) => boolean,
  foundOf: (context: Context) => Found | undefined,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(context) {
          // Typed as if there always were one; a request that names none of several has none.
          const operation = context.operation as OperationDefinitionNode | undefined;
          if (operation?.operation !== 'query') return null;
          const { document, request } = context;
          const variables = request.variables ?? {};
          const singleResult = await answerOf(graph, pool, { history }, { document, operation, variables }, isRegistered(context.source));
          const found = foundOf(context.contextValue);
          if (singleResult?.data && found) found.passed = { operation, document };
          return singleResult ? { http: context.response.http, body: { kind: 'single', singleResult } } : null;
        },
      };
    },
  };
}

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Undefined where the executor must speak: what fails here fails there again, and it words and masks the error. Only a
 * statement that ran too long is not run again.
 */
export async function answerOf(
  graph: Graph,
  pool: Pool,
  known: HistoryContext,
  { operation, variables: sent, document }: Asked,
  isRegistered: boolean,
): Promise<FormattedExecutionResult | undefined> {
  const given = getVariableValues(graph.schema, operation.variableDefinitions ?? [], sent);
  if (!given.coerced) return undefined;
  const root = graph.schema.getQueryType() as GraphQLObjectType;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const variables = given.coerced;
  const context: DocumentContext = { schema: graph.schema, fragments, variables };
  try {
    const fields = collectFields(context, new Plan({ variables, context: known }, []), root, [operation.selectionSet]);
    if (![...fields.values()].every(([node]) => isRead(graph, node))) return undefined;
    const statement = operationStatement(operation, context, root, fields, (name) => graph.roots[name] as Reader<unknown>, known);
    if (!isRegistered && !statement.isFaithful) return undefined;
    const result = await pool.query(statement);
    return { data: { [TEXT]: (result.rows[0] as { value: string }).value } };
  } catch (error) {
    return (error as { code?: unknown }).code === QUERY_CANCELED ? { data: null, errors: [TIMED_OUT] } : undefined;
  }
}

/** Whether a root field is read by a statement; introspection and fields with work of their own are not. */
function isRead(graph: Graph, node: FieldNode | undefined): boolean {
  const name = node?.name.value ?? '';
  return name === '__typename' || Object.hasOwn(graph.roots, name);
}

/** Writes an answer; text of data that is already written is put in as it is. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const text = (result.data as { [TEXT]?: string } | null | undefined)?.[TEXT];
  if (text === undefined) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${text}${extensions}}`;
}
