import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { getNamedType, getVariableValues, isListType, isNonNullType, isObjectType, Kind, parse } from 'graphql';
import type { Graph } from '../graph/build-graph.js';
import type { Reader } from '../shape/shape.js';
import type { Statement } from '../shape/statement.js';
import { rowsStatement } from '../shape/statement.js';

/** A list of the graph that can be read row by row. */
export interface LedgerList {
  readonly name: string;
  readonly rowType: GraphQLObjectType;
  /** Whether the rows stand in pages, under `items`. */
  readonly isPaged: boolean;
  readonly reader: Reader<unknown>;
}

export interface LedgerAsking {
  readonly filter?: unknown;
  readonly sort?: unknown;
}

/** The list of a name, undefined where the graph has none. */
export function ledgerList({ schema, roots }: Graph, name: string): LedgerList | undefined {
  const field = schema.getQueryType()?.getFields()[name];
  const reader = Object.hasOwn(roots, name) ? roots[name] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !reader?.rows || !isObjectType(type)) return undefined;
  const isPaged = !isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const rowType = isPaged ? getNamedType(type.getFields()['items']?.type) : type;
  return isObjectType(rowType) ? { name, rowType, isPaged, reader } : undefined;
}

/** Filter or order that the list does not take. */
export class UnknownAsking extends Error {}

/**
 * One statement over all rows of a list, with the filter, order and scope that its pages have.
 * @throws UnknownAsking when the filter or the order does not fit the list
 */
export function rowsOfList(graph: Graph, list: LedgerList, selections: readonly string[], asking: LedgerAsking, context: object): Statement {
  list.reader.admit?.(context);
  const inner = selections.length > 0 ? selections.join(' ') : '__typename';
  const { info, nodes } = asked(graph, list, list.isPaged ? `items { ${inner} }` : inner, asking);
  return rowsStatement(info, list.reader, context, list.isPaged ? childrenOf(nodes[0]) : nodes);
}

/** What a resolver would be told of the list's field. */
export function asked(graph: Graph, list: LedgerList, selection: string, { filter, sort }: LedgerAsking): { info: GraphQLResolveInfo; nodes: readonly FieldNode[] } {
  const { schema } = graph;
  const query = schema.getQueryType() as GraphQLObjectType;
  const field = query.getFields()[list.name] as GraphQLField<unknown, unknown>;
  const given = Object.entries({ filter, sort }).filter(([, value]) => value !== undefined && value !== null);
  const types = given.map(([name]) => {
    const argument = field.args.find((one) => one.name === name);
    if (!argument) throw new UnknownAsking(name);
    return `$${name}: ${argument.type.toString()}`;
  });
  const head = types.length > 0 ? `(${types.join(', ')})` : '';
  const call = given.length > 0 ? `(${given.map(([name]) => `${name}: $${name}`).join(', ')})` : '';
  const document = parse(`query Rows${head} { ${list.name}${call} { ${selection} } }`);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], Object.fromEntries(given));
  if (!variables.coerced) throw new UnknownAsking(variables.errors[0]?.message);
  const nodes = operation.selectionSet.selections as readonly FieldNode[];
  const info = { schema, fragments: {}, variableValues: variables.coerced, fieldNodes: nodes, parentType: query, fieldName: list.name };
  return { info: info as unknown as GraphQLResolveInfo, nodes };
}

function childrenOf(node: FieldNode | undefined): readonly FieldNode[] {
  return (node?.selectionSet?.selections ?? []).filter((child): child is FieldNode => child.kind === Kind.FIELD);
}
