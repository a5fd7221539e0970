import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
} from 'graphql';
import type { Plan } from './plan.js';

/** The document around a selection: what fragments and variables mean in it. */
export interface DocumentContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MAX_ALIAS_BYTES = 63;

/** PostgreSQL cuts a longer name silently, and two such keys would become one. */
export class AliasTooLong extends Error {
  constructor(readonly alias: string) {
    super(`The alias "${alias}" is longer than ${MAX_ALIAS_BYTES} characters.`);
  }
}

/** Fields of one object, merged by response key, in the order of the document. */
export function collectFields(
  document: DocumentContext,
  plan: Plan,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(document, plan, node)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        if (key.length > MAX_ALIAS_BYTES) throw new AliasTooLong(key);
        const known = fields.get(key);
        if (known) known.push(node);
        else fields.set(key, [node]);
        continue;
      }
      if (node.kind === 'FragmentSpread') {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
        const fragment = document.fragments[node.name.value];
        if (fragment && applies(document.schema, fragment.typeCondition.name.value, type)) {
          visit(fragment.selectionSet);
        }
        continue;
      }
      const condition = node.typeCondition?.name.value;
      if (!condition || applies(document.schema, condition, type)) visit(node.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

function applies(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  if (condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}

/** Whether `@skip` and `@include` keep a node; the answer is noted, for it changes the statement. */
function isIncluded(
  document: DocumentContext,
  plan: Plan,
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
): boolean {
  if (!node.directives?.length) return true;
  const ask = (variables: Readonly<Record<string, unknown>>): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  return plan.note(({ variables }) => ask(variables), ask(document.variables));
}
