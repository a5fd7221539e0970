import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Fields } from '../shape/fields.js';
import type { Reader, RowRef } from '../shape/shape.js';
import type { MoneyValue } from './graph-types.js';

/** The currency of every amount. */
const CURRENCY = sql.lit('CNY');

/** An amount in yuan made by SQL, as Money. */
export function moneyValue(amount: (row: RowRef) => RawBuilder<unknown>): Reader<MoneyValue> {
  const readers: Readonly<Record<string, Reader<unknown>>> = {
    amount: { read: ({ row }) => sql`(${amount(row)})::numeric(18,2)::text` },
    currency: { read: () => sql`${CURRENCY}::text` },
  };
  return {
    read: ({ row, nodes, joins, compilation }) => {
      const pairs = compilation.pairs('Money', row, nodes, joins, (name) => readers[name]);
      return sql`json_build_object(${sql.join(pairs.flatMap(([key, value]) => [sql.lit(key), value]))})`;
    },
  };
}

/** A column of yuan as Money. */
export function money<Row>(_f: Fields<Row>, column: Extract<keyof Row, string>): Reader<MoneyValue> {
  return moneyValue((row) => row.column(column));
}

/** A column of yuan that may be empty, as Money or null. */
export function moneyOrNull<Row>(f: Fields<Row>, column: Extract<keyof Row, string>): Reader<MoneyValue | null> {
  const whole = money(f, column);
  return { read: (at) => sql`case when ${at.row.column(column)} is not null then ${whole.read(at)} end` };
}
