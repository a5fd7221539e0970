import type { ASTVisitor, FragmentDefinitionNode, GraphQLOutputType, SelectionSetNode, ValidationContext } from 'graphql';
import { getNamedType, getNullableType, GraphQLError, isCompositeType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { bilingual } from './descriptions.js';

/** How much one operation may ask for. Depth counts fields; list depth counts lists inside lists. */
export interface Limits {
  readonly depth: number;
  readonly listDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

interface Measure {
  depth: number;
  listDepth: number;
  aliases: number;
  fields: number;
  directives: number;
}

/** Refuses a document that asks for more than the limits, with numbers; introspection is not counted. */
export function limitRule(limits: Limits) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const rootType = context.getSchema().getRootType(operation.operation);
      if (!rootType) return;
      const totals: Measure = { depth: 0, listDepth: 0, aliases: 0, fields: 0, directives: 0 };
      measure(context, operation.selectionSet, rootType, 1, 0, totals, new Set());
      const refuse = (what: string, english: string, count: number, most: number): void => {
        if (count <= most) return;
        context.reportError(
          new GraphQLError(bilingual(`${what}为 ${count},上限 ${most}。`, `${english} is ${count}, the limit is ${most}.`), {
            nodes: operation,
            extensions: { code: 'QUERY_TOO_COMPLEX' },
          }),
        );
      };
      const roots = operation.selectionSet.selections.length;
      refuse('字段数', 'The number of fields', totals.fields, MOST_FIELDS);
      refuse('层数', 'Depth', totals.depth, limits.depth);
      refuse('列表层数', 'List depth', totals.listDepth, limits.listDepth);
      refuse('别名数', 'The number of aliases', totals.aliases, limits.aliases);
      refuse('根字段数', 'The number of root fields', roots, limits.rootFields);
      refuse('指令数', 'The number of directives', totals.directives, limits.directives);
    },
  });
}

/** Documents are capped by tokens, so that walking them is cheap; fragments that spread each other are stopped by count. */
const MOST_FIELDS = 5_000;

function measure(
  context: ValidationContext,
  set: SelectionSetNode,
  parent: GraphQLOutputType,
  depth: number,
  listDepth: number,
  totals: Measure,
  open: ReadonlySet<string>,
): void {
  totals.depth = Math.max(totals.depth, depth);
  totals.listDepth = Math.max(totals.listDepth, listDepth);
  for (const node of set.selections) {
    totals.directives += node.directives?.length ?? 0;
    if (++totals.fields > MOST_FIELDS) return;
    if (node.kind === 'Field') {
      if (node.alias) totals.aliases += 1;
      if (node.name.value.startsWith('__') || !node.selectionSet) continue;
      const type = fieldType(parent, node.name.value);
      if (!type) continue;
      const named = getNamedType(type) as GraphQLOutputType;
      const deeper = isListType(getNullableType(type)) ? listDepth + 1 : listDepth;
      measure(context, node.selectionSet, named, depth + 1, deeper, totals, open);
      continue;
    }
    if (node.kind === 'InlineFragment') {
      const type = node.typeCondition ? context.getSchema().getType(node.typeCondition.name.value) : parent;
      measure(context, node.selectionSet, isCompositeType(type) ? type : parent, depth, listDepth, totals, open);
      continue;
    }
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(node.name.value);
    if (!fragment || open.has(node.name.value)) continue;
    const type = context.getSchema().getType(fragment.typeCondition.name.value);
    const inside = new Set([...open, node.name.value]);
    measure(context, fragment.selectionSet, isCompositeType(type) ? type : parent, depth, listDepth, totals, inside);
  }
}

function fieldType(parent: GraphQLOutputType, name: string): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}
