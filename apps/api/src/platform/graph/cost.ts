import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, getVariableValues, GraphQLError, isCompositeType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { bilingual } from './descriptions.js';

const CHILDREN_OF_A_LIST = 10;

/** Introspection nothing; object 1; connection 2 + first × child; page pageSize × child; a plain list counts as ten. */
const bySize: ComplexityEstimator = ({ type: parent, field, args, childComplexity }) => {
  // What the schema says of itself is in memory; explorers and code generators ask for all of it.
  if (parent.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const type = getNullableType(field.type);
  if (isListType(type)) return 1 + CHILDREN_OF_A_LIST * childComplexity;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return 0;
  if (named.name.endsWith('Connection')) return 2 + Number(args['first'] ?? 20) * Math.ceil(childComplexity / CHILDREN_OF_A_LIST);
  if (named.name.endsWith('List')) return 2 + Number(args['pageSize'] ?? 20) * Math.ceil(childComplexity / CHILDREN_OF_A_LIST);
  return 1 + childComplexity;
};

/**
 * Refuses a query over the limit before it runs and says its cost in `extensions.cost`. The cost is
 * static: it depends on document and variables alone, so cached answers stay the same for everyone. `spend` may refuse
 * what the caller has no quota left for.
 */
export function costPlugin<Context extends BaseContext>(
  schema: GraphQLSchema,
  maximumOf: (context: Context) => number,
  spend: (context: Context, cost: number) => void = () => undefined,
): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, Map<string, number>>();
  return {
    async requestDidStart() {
      let cost = 0;
      let maximum = 0;
      return {
        async didResolveOperation({ document, request, contextValue, operationName, operation }) {
          const given = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {});
          // The executor refuses such variables and words it.
          if (!given.coerced) return;
          const variables = given.coerced;
          const key = JSON.stringify([operationName, weightyOf(variables)]);
          let costs = known.get(document);
          if (!costs) known.set(document, (costs = new Map()));
          const found = costs.get(key);
          cost = found ?? costOf(schema, document, variables, operationName ?? undefined);
          if (found === undefined && costs.size < 64) costs.set(key, cost);
          maximum = maximumOf(contextValue);
          if (cost > maximum) {
            throw new GraphQLError(
              bilingual(`查询成本 ${cost},上限 ${maximum}。`, `The query costs ${cost}, the limit is ${maximum}.`),
              { extensions: { code: 'QUERY_TOO_COMPLEX', cost, maximumCost: maximum, http: { status: 400 } } },
            );
          }
          spend(contextValue, cost);
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || response.body.singleResult.data === undefined) return;
          response.body.singleResult.extensions = {
            ...response.body.singleResult.extensions,
            cost: { requestedQueryCost: cost, maximumQueryCost: maximum },
          };
        },
      };
    },
  };
}

/** What the cost of a document depends on: page sizes, and the conditions of `@skip` and `@include`. */
export function weightyOf(variables: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean');
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [fieldExtensionsEstimator(), bySize],
  });
}
