import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { MoneyValue } from '../graph/graph-types.js';
import type { Pair } from './compilation.js';
import { allOf, columnsOf, joined, jsonObject } from './compilation.js';
import type { FieldArguments } from './arguments.js';
import type { Order } from './keyset.js';
import { orderBy } from './keyset.js';
import type { At, Reader, Readers, RowRef, ShapeRef } from './shape.js';

type Column<Row> = Extract<keyof Row, string>;
type TextOf<Value> = null extends Value ? string | null : string;

/** A condition on the rows of a relation; false or undefined adds none. */
export type Where = (row: RowRef, args: FieldArguments) => readonly (RawBuilder<unknown> | false | undefined)[];

/** The condition between a row and a row of the other table. */
export type Link = (outer: RowRef, inner: RowRef) => RawBuilder<unknown>;

export interface RelationOptions<Row> {
  /** Columns of the other table by columns of this one; or the condition itself, as for a relation by a table of links. */
  readonly on: Readonly<Record<string, Column<Row>>> | Link;
  readonly where?: Where;
  readonly order?: Order;
}

const UTC_MILLISECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

/** Builders of readers for the columns `Row` of one table. */
export class Fields<Row> {
  /** The column as it is. */
  column<C extends Column<Row>>(name: C): Reader<Row[C]> {
    return { read: ({ row }) => row.column(name) };
  }

  /** A column that holds the code of an enum. */
  code<Code>(name: Column<Row>): Reader<Code> {
    return { read: ({ row }) => row.column(name) };
  }

  /** A number as text: money and big integers lose digits as JSON numbers. */
  text<C extends Column<Row>>(name: C): Reader<TextOf<Row[C]>> {
    return { read: ({ row }) => sql`${row.column(name)}::text` };
  }

  /** An instant as RFC 3339 in UTC, whatever the session's zone. */
  instant<C extends Column<Row>>(name: C): Reader<TextOf<Row[C]>> {
    return { read: ({ row }) => instantText(row.column(name)) };
  }

  /** The public id: a type prefix and the 32 hex digits of the uuid. */
  id<C extends Column<Row>>(kind: PublicIdKind, name: C): Reader<TextOf<Row[C]>> {
    return { read: ({ row }) => publicIdText(kind, row.column(name)) };
  }

  /** Any expression over the row. The type is the author's promise. */
  value<T>(make: (row: RowRef, args: FieldArguments, at: At) => RawBuilder<unknown>): Reader<T> {
    return { read: (at) => make(at.row, at.args, at) };
  }

  /** A value object made of columns of the same row; null where `when` is. */
  embed<Class>(
    typeName: string,
    readers: Readers<Class>,
    options: { readonly when?: Column<Row> } = {},
  ): Reader<Class> {
    const byName = readers as Readonly<Record<string, Reader<unknown>>>;
    return {
      read: ({ row, nodes, joins, compilation }) => {
        const object = jsonObject(compilation.pairs(typeName, row, nodes, joins, (name) => byName[name]));
        return options.when
          ? sql`case when ${row.column(options.when)} is not null then ${object} end`
          : object;
      },
    };
  }

  /** An amount in yuan; null where the column is. */
  money<C extends Column<Row>>(name: C): Reader<null extends Row[C] ? MoneyValue | null : MoneyValue> {
    const amount: Reader<string> = { read: ({ row }) => sql`${row.column(name)}::text` };
    const currency: Reader<string> = { read: () => sql`'CNY'::text` };
    return this.embed<MoneyValue>('Money', { amount, currency }, { when: name });
  }

  /** The row of another table that this row points at: a left join by its key. `always` = it cannot be missing. */
  one<Class>(
    shape: ShapeRef<Class>,
    options: RelationOptions<Row> & { readonly always: true },
  ): Reader<Class>;
  one<Class>(shape: ShapeRef<Class>, options: RelationOptions<Row>): Reader<Class | null>;
  one<Class>(
    shape: ShapeRef<Class>,
    options: RelationOptions<Row> & { readonly always?: boolean },
  ): Reader<Class | null> {
    return {
      promises: options.always === true,
      read: (at) => (options.order ? newest(at, shape, options) : linked(at, shape, options)),
    };
  }

  /** The rows of another table that point at this row; at most `most`. */
  many<Class>(
    shape: ShapeRef<Class>,
    options: RelationOptions<Row> & { readonly most: number },
  ): Reader<Class[]> {
    return {
      read: ({ row, nodes, args, compilation }) => {
        const target = shape();
        const inner = compilation.newRow();
        const joins: RawBuilder<unknown>[] = [];
        const columns = columnsOf(compilation.pairsOf(target, inner, nodes, joins));
        const conditions = [...onOf(row, inner, options.on), ...(options.where?.(inner, args) ?? [])];
        const order = options.order ? sql` order by ${orderBy(inner, options.order)}` : sql``;
        const rows = sql`select ${columns} from ${target.table} as ${sql.id(inner.alias)}${joined(joins)} where ${allOf(conditions)}${order} limit ${sql.lit(options.most)}`;
        return sql`(select coalesce(json_agg(o), '[]'::json) from (${rows}) o)`;
      },
    };
  }

  /** A list of value objects from a select of its own, such as sums by kind. */
  rows<Class>(
    typeName: string,
    from: (row: RowRef, args: FieldArguments) => RawBuilder<unknown>,
    readers: (inner: Fields<Record<string, unknown>>) => Readers<Class>,
    order?: Order,
  ): Reader<Class[]> {
    const byName = readers(new Fields()) as Readonly<Record<string, Reader<unknown>>>;
    return {
      read: ({ row, nodes, args, compilation }) => {
        const inner = compilation.newRow();
        const joins: RawBuilder<unknown>[] = [];
        const columns = columnsOf(compilation.pairs(typeName, inner, nodes, joins, (name) => byName[name]));
        const sorted = order ? sql` order by ${orderBy(inner, order)}` : sql``;
        return sql`(select coalesce(json_agg(o), '[]'::json) from (select ${columns} from (${from(row, args)}) as ${sql.id(inner.alias)}${joined(joins)}${sorted}) o)`;
      },
    };
  }

  /** Facts read by SQL and turned into the field's value in code; the admin graph's moves are made so. */
  derive<Facts, T, Context>(
    facts: (row: RowRef) => RawBuilder<unknown>,
    make: (facts: Facts, context: Context) => T,
  ): Reader<T> {
    return { read: ({ row }) => facts(row), derive: make };
  }
}

export function instantText(value: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`to_char(${value} at time zone 'UTC', ${sql.lit(UTC_MILLISECONDS)})`;
}

export function publicIdText(kind: PublicIdKind, value: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`${sql.lit(`${kind}_`)} || replace(${value}::text, '-', '')`;
}

function onOf(outer: RowRef, inner: RowRef, on: Readonly<Record<string, string>> | Link): RawBuilder<unknown>[] {
  if (typeof on === 'function') return [on(outer, inner)];
  return Object.entries(on).map(([theirs, ours]) => sql`${inner.column(theirs)} = ${outer.column(ours)}`);
}

function linked<Class>(at: At, shape: ShapeRef<Class>, options: RelationOptions<never>): RawBuilder<unknown> {
  const target = shape();
  const inner = at.compilation.newRow();
  const conditions = [...onOf(at.row, inner, options.on), ...(options.where?.(inner, at.args) ?? [])];
  at.joins.push(sql`left join ${target.table} as ${sql.id(inner.alias)} on ${allOf(conditions)}`);
  const pairs: Pair[] = at.compilation.pairsOf(target, inner, at.nodes, at.joins);
  return sql`case when ${inner.column(target.key)} is not null then ${jsonObject(pairs)} end`;
}

function newest<Class>(at: At, shape: ShapeRef<Class>, options: RelationOptions<never>): RawBuilder<unknown> {
  const target = shape();
  const inner = at.compilation.newRow();
  const joins: RawBuilder<unknown>[] = [];
  const columns = columnsOf(at.compilation.pairsOf(target, inner, at.nodes, joins));
  const conditions = [...onOf(at.row, inner, options.on), ...(options.where?.(inner, at.args) ?? [])];
  const rows = sql`select ${columns} from ${target.table} as ${sql.id(inner.alias)}${joined(joins)} where ${allOf(conditions)} order by ${orderBy(inner, options.order ?? [])} limit 1`;
  return sql`(select row_to_json(o) from (${rows}) o)`;
}
