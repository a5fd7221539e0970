import type { PublicIdKind } from '@doorstep/domain/public-id';
import { uuidOf } from '@doorstep/domain/public-id';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { FieldArguments } from './arguments.js';
import type { RowRef } from './shape.js';

/** The row of a public id. An id of another kind, or none at all, finds nothing. */
export function byPublicId(kind: PublicIdKind, row: RowRef, args: FieldArguments, path = 'id'): RawBuilder<unknown> {
  return sql`${row.column('id')} = ${args.get(path, (id) => uuidOf(kind, String(id)) ?? null)}::uuid`;
}

/** Rows whose text holds the words as they are; the signs of LIKE mean themselves. */
export function containsText(column: RawBuilder<unknown>, args: FieldArguments, path: string): RawBuilder<unknown> {
  return sql`${column} ilike ${args.pattern(path, (text) => `%${String(text).replaceAll(/[\\%_]/g, '\\$&')}%`)}`;
}
