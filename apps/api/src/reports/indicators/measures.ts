import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { RowRef } from '../../platform/shape/shape.js';
import type { Measure, Source } from './indicator.js';
import type { Scope } from './scope.js';

type Sql = RawBuilder<unknown>;
export type Where = (row: RowRef, scope: Scope) => Sql;

interface MeasureParts {
  readonly label: readonly [zh: string, en: string];
  readonly source: Source;
  readonly where: Where;
  readonly filters?: Measure['filters'];
  readonly day?: Measure['day'];
}

function measure(name: string, { label, source, where, filters = {}, day = null }: MeasureParts, aggregate: Measure['aggregate']): Measure {
  return { zh: label[0], en: label[1], name, source, where, filters, day, aggregate, type: 'numeric', isMoney: false, isZeroWithoutRows: true };
}

/** The number of rows. */
export function rowsOf(name: string, parts: MeasureParts): Measure {
  return measure(name, parts, (_row, kept) => sql`count(*) filter (where ${kept})`);
}

/** The number of different values of a column. */
export function distinctOf(name: string, column: string, parts: MeasureParts): Measure {
  return measure(name, parts, (row, kept) => sql`count(distinct ${row.column(column)}) filter (where ${kept})`);
}

/** The sum of a column or of an expression over the row. */
export function sumOf(name: string, value: string | ((row: RowRef) => Sql), parts: MeasureParts): Measure {
  return measure(name, parts, (row, kept) => sql`sum(${typeof value === 'string' ? row.column(value) : value(row)}) filter (where ${kept})`);
}

/** The sum of amounts in yuan. */
export function amountOf(name: string, value: string | ((row: RowRef) => Sql), parts: MeasureParts): Measure {
  return { ...sumOf(name, value, parts), isMoney: true };
}

/** A percentile of an expression; no value without rows. */
export function percentileOf(name: string, share: number, value: (row: RowRef, scope: Scope) => Sql, parts: MeasureParts): Measure {
  const aggregate: Measure['aggregate'] = (row, kept, scope) =>
    sql`percentile_cont(${sql.lit(share)}) within group (order by ${value(row, scope)}) filter (where ${kept})`;
  return { ...measure(name, parts, aggregate), isZeroWithoutRows: false };
}

/** The greatest value of a column; no value without rows. */
export function greatestOf(name: string, column: string, parts: MeasureParts): Measure {
  return { ...measure(name, parts, (row, kept) => sql`max(${row.column(column)}) filter (where ${kept})`), isZeroWithoutRows: false };
}

/** A word of a list, the same in all kept rows; no value without rows. */
export function wordOf(name: string, column: string, parts: MeasureParts): Measure {
  return { ...measure(name, parts, (row, kept) => sql`max(${row.column(column)}) filter (where ${kept})`), type: 'text', isZeroWithoutRows: false };
}

/** The same measure with a further condition and another name. */
export function narrowed(base: Measure, name: string, [zh, en]: readonly [string, string], where: Where): Measure {
  return { ...base, zh, en, name, where: (row, scope) => sql`${base.where(row, scope)} and ${where(row, scope)}` };
}
