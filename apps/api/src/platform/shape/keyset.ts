import { GraphQLError } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { FieldArguments } from './arguments.js';
import type { RowRef } from './shape.js';

export type Direction = 'asc' | 'desc';

/** Columns of an order, the last one unique. None may be null. */
export type Order = readonly (readonly [column: string, direction: Direction])[];

export function orderBy(row: RowRef, order: Order): RawBuilder<unknown> {
  return sql.join(order.map(([name, way]) => (way === 'desc' ? sql`${row.column(name)} desc` : sql`${row.column(name)} asc`)));
}

/** An opaque cursor, made in SQL so that a timestamp keeps its microseconds. */
export function cursorOf(row: RowRef, order: Order): RawBuilder<string> {
  const keys = sql.join(order.map(([name]) => row.column(name)));
  const text = sql`convert_to(json_build_array(${keys})::text, 'UTF8')`;
  return sql<string>`translate(encode(${text}, 'base64'), E'+/=\n', '-_')`;
}

/** The cursor of given keys, as SQL makes it. */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Rows that come after the cursor in the argument. */
export function isAfter(
  row: RowRef,
  order: Order,
  args: FieldArguments,
  argument = 'after',
): RawBuilder<unknown> {
  const keys = order.map((_, index) =>
    args.value((values) => decodeCursor(values[argument], order.length)[index]),
  );
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

/** The keys in a cursor. A cursor is a caller's input and is refused when it is not one of ours. */
export function decodeCursor(cursor: unknown, length: number): unknown[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
    const isKey = (key: unknown): boolean => typeof key === 'string' || typeof key === 'number';
    if (Array.isArray(keys) && keys.length === length && keys.every(isKey)) return keys;
  } catch {
    // what cannot be read is refused below
  }
  throw new GraphQLError('游标无效。 | The cursor is not valid.', { extensions: { code: 'BAD_USER_INPUT' } });
}
