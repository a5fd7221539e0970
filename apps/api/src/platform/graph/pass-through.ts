import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLObjectType } from 'graphql';
import { getVariableValues } from 'graphql';
import type { Pool } from 'pg';
import { Plan } from '../shape/plan.js';
import { collectFields } from '../shape/selection.js';
import type { DocumentContext } from '../shape/selection.js';
import { operationStatement } from '../shape/statement.js';
import type { Graph } from './build-graph.js';

/** Marks `data` whose text PostgreSQL has already written. */
const TEXT = Symbol('text of data');

/**
 * Registered operations are answered by one statement whose JSON text goes to the caller as it is:
 * nothing is parsed, executed or written again. The shapes and their order are the executor's.
 */
export function passThrough<Context extends BaseContext>(
  graph: Graph,
  pool: Pool,
  isRegistered: (document: string) => boolean,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(context) {
          if (context.operation.operation !== 'query' || !isRegistered(context.source)) return null;
          const text = await textOf(graph, pool, context);
          if (text === undefined) return null;
          return { http: context.response.http, body: { kind: 'single', singleResult: { data: { [TEXT]: text } } } };
        },
      };
    },
  };
}

/** Undefined where the executor must speak: whatever fails here fails there again, and it words and masks the error. */
async function textOf(
  graph: Graph,
  pool: Pool,
  { operation, request, document }: GraphQLRequestContextResponseForOperation<BaseContext>,
): Promise<string | undefined> {
  const given = getVariableValues(graph.schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (!given.coerced) return undefined;
  const root = graph.schema.getQueryType() as GraphQLObjectType;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const variables = given.coerced;
  const context: DocumentContext = { schema: graph.schema, fragments, variables };
  const fields = collectFields(context, new Plan({ variables, context: null }, []), root, [operation.selectionSet]);
  try {
    const statement = operationStatement(operation, context, root, fields, (name) => {
      const reader = graph.roots[name];
      if (!reader) throw new Error(`No reader for ${name}.`);
      return reader;
    });
    const result = await pool.query(statement);
    return (result.rows[0] as { value: string }).value;
  } catch {
    return undefined;
  }
}

/** Writes an answer; text of data that is already written is put in as it is. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const text = (result.data as { [TEXT]?: string } | null | undefined)?.[TEXT];
  if (text === undefined) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${text}${extensions}}`;
}
