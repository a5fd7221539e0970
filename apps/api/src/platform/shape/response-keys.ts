import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { Reader, Shape } from './shape.js';
import type { Roots } from './statement.js';

/**
 * Rows from a shape are keyed by response key, so that two aliases of one field stay apart. Every
 * type that the roots reach takes its values by that key. A derived field makes its value from the
 * facts under the key; what it makes is filled by hand and is left alone.
 */
export function readByResponseKey(
  schema: GraphQLSchema,
  roots: Roots,
  shapes: readonly Shape<unknown>[],
): void {
  const derived = derivedFields(shapes);
  const seen = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const make = derived.get(`${type.name}.${field.name}`);
      if (make) {
        field.resolve = (source: Row, _args, context: unknown, info) =>
          make(source[info.path.key] as never, context as never);
        continue;
      }
      field.resolve = byResponseKey;
      const inner = getNamedType(field.type);
      if (isObjectType(inner)) visit(inner);
    }
  };
  for (const shape of shapes) {
    const type = schema.getType(shape.typeName);
    if (isObjectType(type)) visit(type);
  }
  const query = schema.getQueryType();
  for (const name of Object.keys(roots)) {
    const field = query?.getFields()[name];
    const inner = field && getNamedType(field.type);
    if (isObjectType(inner)) visit(inner);
  }
}

type Row = Readonly<Record<string | number, unknown>>;

const byResponseKey: GraphQLFieldResolver<Row, unknown> = (source, _args, _context, info) =>
  source[info.path.key];

function derivedFields(shapes: readonly Shape<unknown>[]): Map<string, NonNullable<Reader<unknown>['derive']>> {
  const found = new Map<string, NonNullable<Reader<unknown>['derive']>>();
  for (const shape of shapes) {
    for (const [name, reader] of Object.entries(shape.fields)) {
      if (reader.derive) found.set(`${shape.typeName}.${name}`, reader.derive);
    }
  }
  return found;
}
