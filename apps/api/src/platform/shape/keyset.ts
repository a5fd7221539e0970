import { GraphQLError } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { FieldArguments } from './arguments.js';
import type { RowRef } from './shape.js';
import { contextSlot } from './slots.js';

export type Direction = 'asc' | 'desc';

/** Columns of an order, the last one unique. None may be null. */
export type Order = readonly (readonly [column: string, direction: Direction])[];

export function orderBy(row: RowRef, order: Order): RawBuilder<unknown> {
  return sql.join(order.map(([name, way]) => (way === 'desc' ? sql`${row.column(name)} desc` : sql`${row.column(name)} asc`)));
}

/** What the context of a graph knows of the database: see Database.history. */
export interface HistoryContext {
  readonly history: string;
}

/** An opaque cursor, made in SQL so that a timestamp keeps its microseconds. `begin` stands before the keys. */
export function cursorOf(row: RowRef, order: Order, begin: readonly RawBuilder<unknown>[] = []): RawBuilder<string> {
  const keys = sql.join([...begin, ...order.map(([name]) => row.column(name))]);
  const text = sql`convert_to(json_build_array(${keys})::text, 'UTF8')`;
  return sql<string>`translate(encode(${text}, 'base64'), E'+/=\n', '-_')`;
}

/** The cursor of given keys, to the letter as SQL makes it. */
function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(`[${keys.map((key) => JSON.stringify(key)).join(', ')}]`).toString('base64url');
}

/** The keys of a cursor, in their order, without what stands before them. */
export type CursorReader = (cursor: unknown, order: Order, context: unknown) => (string | number)[];

/** A cursor that may be used as long as its row's place in the order means something. */
export const readCursor: CursorReader = (cursor, order) => {
  const keys = keysIn(cursor);
  if (keys?.length === order.length) return keys;
  throw badCursor();
};

/** How long the cursor of a feed can be used from the day on which it was given out. */
const CURSOR_DAYS = 400;
const DAY_MS = 86_400_000;

/** What stands before the keys in the cursors of a feed: the history of the database, and the day. */
export const feedCursorBegin: readonly RawBuilder<unknown>[] = [
  sql`${contextSlot('history')}::text`,
  sql`to_char(now() at time zone 'UTC', 'YYYY-MM-DD')`,
];

/** The cursor of a feed that stands after these keys, given out today: who reads nothing new goes on from there. */
export function feedCursor(keys: readonly (string | number)[], context: unknown): string {
  return encodeCursor([(context as HistoryContext).history, new Date().toISOString().slice(0, 10), ...keys]);
}

/**
 * A cursor of a feed. Of another history it is refused, for its keys would skip or repeat rows; and when it was given out
 * so long ago that the log need not hold the rows after it any more.
 */
export const readFeedCursor: CursorReader = (cursor, order, context) => {
  const [history, day, ...keys] = keysIn(cursor) ?? [];
  if (history === undefined) throw badCursor();
  if (history !== (context as HistoryContext).history) throw cursorExpired();
  const givenOut = Date.parse(String(day));
  if (keys.length !== order.length || Number.isNaN(givenOut)) throw badCursor();
  if (Date.now() - givenOut > CURSOR_DAYS * DAY_MS) throw cursorExpired();
  return keys;
};

/** Rows that come after the cursor in the argument `after`. */
export function isAfter(row: RowRef, order: Order, args: FieldArguments, read: CursorReader): RawBuilder<unknown> {
  const keys = order.map((_, index) => args.value(({ after }, context) => read(after, order, context)[index]));
  const ways = new Set(order.map(([, way]) => way));
  const columns = order.map(([name]) => row.column(name));
  if (ways.size === 1) {
    const sign = ways.has('desc') ? sql`<` : sql`>`;
    return sql`(${sql.join(columns)}) ${sign} (${sql.join(keys)})`;
  }
  const steps = order.map(([, way], index) => {
    const equal = columns.slice(0, index).map((column, i) => sql`${column} = ${keys[i]}`);
    const beyond = sql`${columns[index]} ${way === 'desc' ? sql`<` : sql`>`} ${keys[index]}`;
    return sql`(${sql.join([...equal, beyond], sql` and `)})`;
  });
  return sql`(${sql.join(steps, sql` or `)})`;
}

/** The keys in a cursor. A cursor is a caller's input: undefined where it is not one of ours. */
function keysIn(cursor: unknown): (string | number)[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
    const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined;
  } catch {
    return undefined;
  }
}

function badCursor(): GraphQLError {
  return new GraphQLError('游标无效。 | The cursor is not valid.', { extensions: { code: 'BAD_USER_INPUT' } });
}

function cursorExpired(): GraphQLError {
  return new GraphQLError(
    '游标已过期,或属于恢复之前的数据,请不带游标从头同步。 | The cursor is too old or of the data before a restore; begin again without a cursor.',
    { extensions: { code: 'CURSOR_EXPIRED' } },
  );
}
