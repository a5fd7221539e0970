import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { GraphQLError } from 'graphql';
import { bilingual } from './descriptions.js';

/**
 * Guards root fields that carry a secret, such as the query code of a receipt: they are answered over POST
 * alone (a URL stands in logs and histories), no cache may keep the answer, and one request may ask one of
 * them once, so that aliases are no way to try many codes.
 */
export function secretFieldsPlugin<Context extends BaseContext>(names: ReadonlySet<string>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, response }) {
          if (!operation) return;
          const count = rootFieldCount(names, operation.selectionSet, document);
          if (count === 0) return;
          response.http.headers.set('cache-control', 'no-store');
          if (request.http?.method !== 'POST') throw refusal(405, '请用 POST 请求。', 'Please use POST.', { allow: 'POST' });
          if (count > 1) throw refusal(400, '每次请求只能查询一次。', 'One request may ask for this once.');
        },
      };
    },
  };
}

function refusal(status: number, zh: string, en: string, headers: Record<string, string> = {}): GraphQLError {
  const all = new Map(Object.entries({ ...headers, 'cache-control': 'no-store' }));
  return new GraphQLError(bilingual(zh, en), { extensions: { code: 'BAD_REQUEST', http: { status, headers: all } } });
}

/** How often an operation asks for one of these root fields. */
export function rootFieldCount(names: ReadonlySet<string>, set: SelectionSetNode, document: DocumentNode): number {
  return countOf(names, set, document, new Map());
}

/** Each fragment is walked once, however often it is spread. Validation has refused fragments that spread themselves. */
function countOf(
  names: ReadonlySet<string>,
  set: SelectionSetNode,
  document: DocumentNode,
  fragments: Map<string, number>,
): number {
  let count = 0;
  for (const node of set.selections) {
    if (node.kind === 'Field') count += names.has(node.name.value) ? 1 : 0;
    else if (node.kind === 'InlineFragment') count += countOf(names, node.selectionSet, document, fragments);
    else count += countOfFragment(names, node.name.value, document, fragments);
  }
  return count;
}

function countOfFragment(
  names: ReadonlySet<string>,
  name: string,
  document: DocumentNode,
  fragments: Map<string, number>,
): number {
  const known = fragments.get(name);
  if (known !== undefined) return known;
  const fragment = document.definitions.find(
    (one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition' && one.name.value === name,
  );
  const count = fragment ? countOf(names, fragment.selectionSet, document, fragments) : 0;
  fragments.set(name, count);
  return count;
}
