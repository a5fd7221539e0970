import type { FieldNode } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { FieldArguments } from './arguments.js';
import type { PageInfoValue } from '../graph/graph-types.js';
import type { Compilation, Pair } from './compilation.js';
import { allOf, columnsOf, joined, jsonObject } from './compilation.js';
import type { Order } from './keyset.js';
import { cursorOf, feedCursor, feedCursorBegin, isAfter, orderBy, readCursor, readFeedCursor } from './keyset.js';
import { boundedFirst, boundedPage } from './page-bounds.js';
import type { At, Reader, RowRef, Shape, ShapeRef } from './shape.js';

type Condition = RawBuilder<unknown> | false | undefined;
export type RootWhere = (row: RowRef, args: FieldArguments, at: At) => readonly Condition[];

/** One row, found by the field's arguments; null where there is none. */
export function oneRow<Class>(shape: ShapeRef<Class>, where: RootWhere): Reader<Class | null> {
  return {
    read: (at) => {
      const target = shape();
      const row = at.compilation.newRow();
      const joins: RawBuilder<unknown>[] = [];
      const columns = columnsOf(at.compilation.pairsOf(target, row, at.nodes, joins));
      return sql`(select row_to_json(o) from (select ${columns} from ${target.table} as ${sql.id(row.alias)}${joined(joins)} where ${allOf(where(row, at.args, at))} limit 1) o)`;
    },
  };
}

/** All rows of a short list, such as the kinds of something; at most `most`. */
export function allRows<Class>(
  shape: ShapeRef<Class>,
  options: { readonly where?: RootWhere; readonly order: Order; readonly most: number },
): Reader<Class[]> {
  const rows = (at: At, nodes: readonly FieldNode[]) =>
    page(at, shape(), nodes, options.where, options.order, sql`limit ${sql.lit(options.most)}`);
  return { read: (at) => sql`(select coalesce(json_agg(o), '[]'::json) from (${rows(at, at.nodes)}) o)`, rows };
}

export interface ListOptions {
  readonly where?: RootWhere;
  /** The order; read from the arguments where the table can be sorted. The last column is unique. */
  readonly order: (args: FieldArguments) => Order;
}

/** A numbered page with its exact count: what tables of the console need. */
export function pagedList<Class>(
  shape: ShapeRef<Class>,
  options: ListOptions,
): Reader<{ items: Class[]; totalItems: number }> {
  return {
    read: (at) => {
      const target = shape();
      const order = options.order(at.args);
      return parts(at, {
        items: (nodes) => sql`(select coalesce(json_agg(o), '[]'::json) from (${numberedPage(at, target, nodes, options.where, order)}) o)`,
        totalItems: () => countOf(at, target, options.where),
      });
    },
    rows: (at, nodes) => page(at, shape(), nodes, options.where, options.order(at.args), sql``),
  };
}

/** A forward connection over a keyset. */
export function connection<Class, Result>(
  shape: ShapeRef<Class>,
  options: ListOptions & {
    readonly on?: (outer: RowRef, inner: RowRef) => RawBuilder<unknown>;
    /**
     * The keys before those of the first row, for a feed: its pages have a cursor even when they are empty, and its
     * cursors say of which history of the database they are, and of which day.
     */
    readonly feedFrom?: readonly (string | number)[];
  },
): Reader<Result> {
  return {
    isFeed: options.feedFrom !== undefined,
    read: (at) => {
      const target = shape();
      const { compilation, args } = at;
      const order = options.order(args);
      const row = compilation.newRow();
      const here: RootWhere = (inner, given, place) => [
        options.on?.(at.row, inner),
        ...(options.where?.(inner, given, place) ?? []),
      ];
      const inside = compilation.newRow();
      const after = args.given('after') && isAfter(inside, order, args, options.feedFrom ? readFeedCursor : readCursor);
      const conditions = [...here(inside, args, at), after];
      const limit = args.value((values) => boundedFirst(values) + 1);
      const rows = sql`select *, row_number() over (order by ${orderBy(inside, order)}) as row_no from ${target.table} as ${sql.id(inside.alias)} where ${allOf(conditions)} order by ${orderBy(inside, order)} limit ${limit}`;
      const joins: RawBuilder<unknown>[] = [];
      const first = args.value<number>((values) => boundedFirst(values));
      const no = row.column('row_no');
      const kept = sql`filter (where ${no} <= ${first})`;
      const listed = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
        sql`coalesce(json_agg(${value} order by ${no}) ${kept}, '[]'::json)`;
      const nodeOf = (nodes: readonly FieldNode[]): RawBuilder<unknown> =>
        jsonObject(compilation.pairsOf(target, row, nodes, joins));
      const { feedFrom } = options;
      const begin = feedFrom ? feedCursorBegin : [];
      const cursor = cursorOf(row, order, begin);
      const cursorAt = (place: RawBuilder<unknown>): RawBuilder<unknown> => cursorOfPlace(row, order, begin, no, place);
      const last = cursorAt(sql`least(${first}::int, count(*)::int)`);
      const standing = feedFrom && args.value((values, context) => feedCursor(standingAt(values['after'], feedFrom, order, context), context));
      const lastCursor = standing ? sql`coalesce(${last}, ${standing})` : last;
      const read = partsOf(compilation, at, {
        nodes: (nodes) => listed(nodeOf(nodes)),
        edges: (nodes, typeName) =>
          listed(
            jsonObject(
              compilation.pairs(typeName, row, nodes, joins, (name) =>
                name === 'cursor' ? { read: () => cursor } : { read: (edge) => nodeOf(edge.nodes) },
              ),
            ),
          ),
        pageInfo: (nodes, typeName) =>
          jsonObject(
            compilation.pairs(typeName, row, nodes, joins, (name) => {
              const facts: Readonly<Record<keyof PageInfoValue, () => RawBuilder<unknown>>> = {
                hasNextPage: () => sql`coalesce(max(${no}) > ${first}, false)`,
                hasPreviousPage: () => sql`${sql.lit(args.given('after'))}`,
                startCursor: () => cursorAt(sql`1`),
                endCursor: () => lastCursor,
              };
              return name in facts ? { read: facts[name as keyof PageInfoValue] } : undefined;
            }),
          ),
        totalCount: () => countOf(at, target, here),
      });
      return sql`(select ${jsonObject(read)} from (${rows}) as ${sql.id(row.alias)}${joined(joins)} group by ())`;
    },
  };
}

/** Where the reader of a feed stands: at its cursor, or before the first row. */
function standingAt(after: unknown, begin: readonly (string | number)[], order: Order, context: unknown): readonly (string | number)[] {
  return after === undefined || after === null ? begin : readFeedCursor(after, order, context);
}

/**
 * The cursor of the row at a place of the page, null where there is no row. Its keys are picked first, so that one cursor
 * is written and not one for every row; there are no more than `first` + 1 rows.
 */
function cursorOfPlace(
  row: RowRef,
  order: Order,
  begin: readonly RawBuilder<unknown>[],
  no: RawBuilder<unknown>,
  place: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const picked: RowRef = {
    alias: row.alias,
    column: (name) => sql`(array_agg(${row.column(name)} order by ${no}))[${place}]`,
  };
  return sql`case when count(*) > 0 then ${cursorOf(picked, order, begin)} end`;
}

type Parts = Readonly<Record<string, (nodes: readonly FieldNode[], typeName: string) => RawBuilder<unknown>>>;

function parts(at: At, readers: Parts): RawBuilder<unknown> {
  return jsonObject(partsOf(at.compilation, at, readers));
}

function partsOf(compilation: Compilation, at: At, readers: Parts): Pair[] {
  const typeName = nameOf(at.field.type);
  return compilation.pairs(typeName, at.row, at.nodes, at.joins, (name) => {
    const make = readers[name];
    return make && { read: (inner) => make(inner.nodes, nameOf(inner.field.type)) };
  });
}

function nameOf(type: { toString(): string }): string {
  return type.toString().replaceAll(/[[\]!]/g, '');
}

/** The rows of the page are chosen first: what they are joined with is not looked up for the rows of the pages before. */
function numberedPage<Class>(
  at: At,
  target: Shape<Class>,
  nodes: readonly FieldNode[],
  where: RootWhere | undefined,
  order: Order,
): RawBuilder<unknown> {
  const inside = at.compilation.newRow();
  const row = at.compilation.newRow();
  const joins: RawBuilder<unknown>[] = [];
  const columns = columnsOf(at.compilation.pairsOf(target, row, nodes, joins));
  const limit = at.args.value((values) => boundedPage(values).limit);
  const offset = at.args.value((values) => boundedPage(values).offset);
  const chosen = sql`select * from ${target.table} as ${sql.id(inside.alias)} where ${allOf(where?.(inside, at.args, at) ?? [])} order by ${orderBy(inside, order)} limit ${limit} offset ${offset}`;
  return sql`select ${columns} from (${chosen}) as ${sql.id(row.alias)}${joined(joins)} order by ${orderBy(row, order)}`;
}

function page<Class>(
  at: At,
  target: Shape<Class>,
  nodes: readonly FieldNode[],
  where: RootWhere | undefined,
  order: Order,
  limit: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const row = at.compilation.newRow();
  const joins: RawBuilder<unknown>[] = [];
  const columns = columnsOf(at.compilation.pairsOf(target, row, nodes, joins));
  return sql`select ${columns} from ${target.table} as ${sql.id(row.alias)}${joined(joins)} where ${allOf(where?.(row, at.args, at) ?? [])} order by ${orderBy(row, order)} ${limit}`;
}

function countOf<Class>(at: At, target: Shape<Class>, where: RootWhere | undefined): RawBuilder<unknown> {
  const row = at.compilation.newRow();
  return sql`(select count(*) from ${target.table} as ${sql.id(row.alias)} where ${allOf(where?.(row, at.args, at) ?? [])})`;
}
