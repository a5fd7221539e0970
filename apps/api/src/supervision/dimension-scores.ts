import { DIMENSIONS } from '@doorstep/domain/code-lists/supervision-codes';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { RowRef } from '../platform/shape/shape.js';

const inOrder = sql.join(Object.keys(DIMENSIONS).map((code) => sql.lit(code)));

/** The stored scores of a result, one row a dimension (`dimension`, `score`, `no`), in the order of the code list. */
export function scoresByDimension(row: RowRef): RawBuilder<unknown> {
  return sql`select s.key as dimension, s.value as score, array_position(array[${inOrder}], s.key) as no
    from jsonb_each_text(coalesce(${row.column('scores')}, '{}'::jsonb)) s`;
}
