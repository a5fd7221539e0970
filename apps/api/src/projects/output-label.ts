import { OUTPUT_TYPES } from '@doorstep/domain/code-lists/output-codes';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { RowRef } from '../platform/shape/shape.js';

/** The words for an output's code, chosen by SQL so that an answer can be passed through; imported words stay as they are. */
export const outputLabel = (language: 'zh' | 'en') => (row: RowRef): RawBuilder<unknown> => {
  const cases = Object.entries(OUTPUT_TYPES).map(([code, type]) => sql`when ${sql.lit(code)} then ${sql.lit(type[language])}`);
  return sql`case ${row.column('name')} ${sql.join(cases, sql` `)} else ${row.column('name')} end`;
};
