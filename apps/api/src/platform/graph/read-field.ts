import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { AliasTooLong } from '../shape/selection.js';
import type { Reader } from '../shape/shape.js';
import type { Roots } from '../shape/statement.js';
import { fieldStatement } from '../shape/statement.js';
import { bilingual } from './descriptions.js';
import { badInput } from './errors.js';

/** Codes of PostgreSQL for a value of the wrong form, such as a cursor of another list. */
const WRONG_VALUES = new Set(['22P02', '22007', '22008', '22003', '22021']);

/** What a resolver of a read needs: the statement of the field is found by its name. */
export interface ReadContext {
  read<T>(info: GraphQLResolveInfo): Promise<T>;
}

/** Runs the statement of one field and returns its value, keyed by response key. */
export class FieldReader {
  readonly #deadline: number;

  constructor(
    private readonly pool: Pool,
    private readonly roots: Roots,
    private readonly context: object,
    limitMs: number,
  ) {
    this.#deadline = performance.now() + limitMs;
  }

  /** `reader` is the root of the field's name unless another is given. */
  async read<T>(
    info: GraphQLResolveInfo,
    reader: Reader<unknown> = this.rootOf(info.fieldName),
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<T> {
    if (performance.now() > this.#deadline) {
      throw new GraphQLError(bilingual('请求超时。', 'The request took too long.'), { extensions: { code: 'TIMEOUT' } });
    }
    const context = { ...this.context, ...more };
    reader.admit?.(context);
    try {
      const result = await this.pool.query(fieldStatement(info, reader, context));
      return (result.rows[0] as { value: T }).value;
    } catch (error) {
      if (error instanceof AliasTooLong) throw badInput('别名过长。', 'An alias is too long.');
      if (WRONG_VALUES.has(String((error as { code?: unknown }).code))) {
        throw badInput('参数的值无效。', 'The value of an argument is not valid.');
      }
      throw error;
    }
  }

  private rootOf(name: string): Reader<unknown> {
    const reader = this.roots[name];
    if (!reader) throw new Error(`No reader for the query ${name}.`);
    return reader;
  }
}
