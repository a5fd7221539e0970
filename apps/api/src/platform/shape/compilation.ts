import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType, isAbstractType, isNonNullType, isObjectType } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { FieldArguments } from './arguments.js';
import type { Plan } from './plan.js';
import type { DocumentContext } from './selection.js';
import { collectFields } from './selection.js';
import type { Reader, RowRef, Shape } from './shape.js';

/** One column of the answer: the response key and the SQL that makes its value. */
export type Pair = readonly [key: string, value: RawBuilder<unknown>];

const MOST_PAIRS = 50;

/** One statement being written. */
export class Compilation {
  #aliases = 0;

  constructor(
    readonly document: DocumentContext,
    readonly plan: Plan,
  ) {}

  newRow(): RowRef {
    return rowRef(`t${++this.#aliases}`);
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.document.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`No object type ${name} in the schema.`);
    return type;
  }

  /** The selected fields of an object, each read by `reader`; joins that they need are added to `joins`. */
  pairs(
    typeName: string,
    row: RowRef,
    nodes: readonly FieldNode[],
    joins: RawBuilder<unknown>[],
    readerOf: (fieldName: string) => Reader<unknown> | undefined,
  ): Pair[] {
    const type = this.objectType(typeName);
    const sets = nodes.flatMap((node): SelectionSetNode[] =>
      node.selectionSet ? [node.selectionSet] : [],
    );
    const pairs: Pair[] = [];
    for (const [key, selected] of collectFields(this.document, this.plan, type, sets)) {
      const node = selected[0] as FieldNode;
      const name = node.name.value;
      if (name === '__typename') {
        pairs.push([key, sql`${sql.lit(typeName)}::text`]);
        continue;
      }
      const field = type.getFields()[name] as GraphQLField<unknown, unknown>;
      const reader = readerOf(name);
      if (!reader) throw new Error(`No reader for ${typeName}.${name}.`);
      if (!isFaithful(field, reader)) this.plan.isFaithful = false;
      const args = new FieldArguments(this.plan, field, node);
      const value = reader.read({ row, field, nodes: selected, args, joins, compilation: this });
      pairs.push([key, value]);
    }
    return pairs;
  }

  pairsOf(
    shape: Shape<unknown>,
    row: RowRef,
    nodes: readonly FieldNode[],
    joins: RawBuilder<unknown>[],
  ): Pair[] {
    return this.pairs(shape.typeName, row, nodes, joins, (name) => shape.fields[name]);
  }
}

/**
 * Whether the executor would hand on the value of a field as it comes: it would make a derived one in code, find the
 * type of an abstract one, and put an error in the place of a missing one.
 */
export function isFaithful({ type }: GraphQLField<unknown, unknown>, reader: Reader<unknown>): boolean {
  if (reader.derive || reader.admit || isAbstractType(getNamedType(type))) return false;
  return !(isNonNullType(type) && reader.promises === false);
}

export function rowRef(alias: string): RowRef {
  return { alias, column: (name) => sql.ref(`${alias}.${name}`) };
}

/** `select` list of an answer row, keyed by response key. An empty selection still needs one column. */
export function columnsOf(pairs: readonly Pair[]): RawBuilder<unknown> {
  if (pairs.length === 0) return sql`null as "_"`;
  return sql.join(pairs.map(([key, value]) => sql`${value} as ${sql.id(key)}`));
}

/** A JSON object where the row is already in reach. PostgreSQL takes at most 50 pairs as arguments. */
export function jsonObject(pairs: readonly Pair[]): RawBuilder<unknown> {
  if (pairs.length > MOST_PAIRS) {
    return sql`(select row_to_json(o) from (select ${columnsOf(pairs)}) o)`;
  }
  return sql`json_build_object(${sql.join(pairs.flatMap(([key, value]) => [sql.lit(key), value]))})`;
}

export function joined(joins: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return joins.length === 0 ? sql`` : sql` ${sql.join([...joins], sql` `)}`;
}

export function allOf(conditions: readonly (RawBuilder<unknown> | false | undefined)[]): RawBuilder<unknown> {
  const kept = conditions.filter((condition) => condition !== false && condition !== undefined);
  return kept.length === 0 ? sql`true` : sql.join(kept.map((condition) => sql`(${condition})`), sql` and `);
}
