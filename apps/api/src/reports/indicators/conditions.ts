import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { RowRef } from '../../platform/shape/shape.js';
import type { FactDay, Measure } from './indicator.js';
import type { FilterName, Scope } from './scope.js';
import { FILTER_NAMES } from './scope.js';

type Sql = RawBuilder<unknown>;

/** Midnight in Asia/Shanghai after the day: an instant before it belongs to the day or an earlier one. */
export function endOf(day: Sql): Sql {
  return sql`((${day} + 1)::timestamp at time zone 'Asia/Shanghai')`;
}

function startOf(day: Sql): Sql {
  return sql`(${day}::timestamp at time zone 'Asia/Shanghai')`;
}

/** The day of an instant in Asia/Shanghai. */
export function dayOf(instant: Sql): Sql {
  return sql`(${instant} at time zone 'Asia/Shanghai')::date`;
}

export function all(...conditions: readonly Sql[]): Sql {
  return sql.join([...conditions], sql` and `);
}

/** The date is reached at the day. */
export function isBy(row: RowRef, column: string, { asOf }: Scope): Sql {
  return sql`${row.column(column)} <= ${asOf}`;
}

/** The instant is reached at the day. */
export function isByInstant(row: RowRef, column: string, { asOf }: Scope): Sql {
  return sql`${row.column(column)} < ${endOf(asOf)}`;
}

/** The date that ends the row is not reached at the day. */
export function isNotBy(row: RowRef, column: string, { asOf }: Scope): Sql {
  return sql`(${row.column(column)} is null or ${row.column(column)} > ${asOf})`;
}

/** The instant that ends the row is not reached at the day. */
export function isNotByInstant(row: RowRef, column: string, { asOf }: Scope): Sql {
  return sql`(${row.column(column)} is null or ${row.column(column)} >= ${endOf(asOf)})`;
}

/** A span in force at the day: begun by then and not ended. */
export function isActive(row: RowRef, scope: Scope, begins: string, ends: string): Sql {
  return all(isBy(row, begins, scope), isNotBy(row, ends, scope));
}

/** The day of the fact is inside the period; without a first day everything up to the last one. */
export function isInPeriod(row: RowRef, { column, isInstant }: FactDay, { from, to }: Scope): Sql {
  const value = row.column(column);
  const last = isInstant ? sql`${value} < ${endOf(to)}` : sql`${value} <= ${to}`;
  if (from === null) return last;
  return sql`${last} and ${value} >= ${isInstant ? startOf(from) : from}`;
}

/** `Listed(Y, t)` of the indicators: listed by then, not cancelled by then, not induced. */
export function isListed(row: RowRef, scope: Scope): Sql {
  return sql`${isActive(row, scope, 'listed_on', 'cancelled_on')} and not ${row.column('is_induced')}`;
}

/** `Sugg(from, to)` and `SuggPlan(Y)`: received in the period and neither withdrawn nor merged away by the day. */
export function isReceived(row: RowRef, scope: Scope): Sql {
  return all(
    isInPeriod(row, { column: 'received_at', isInstant: true }, scope),
    isNotByInstant(row, 'withdrawn_at', scope),
    isNotByInstant(row, 'merged_at', scope),
  );
}

/** Accepted by the day and neither rejected nor transferred out by then. */
export function isAcceptedBy(row: RowRef, scope: Scope): Sql {
  return all(
    isByInstant(row, 'accepted_at', scope),
    isNotByInstant(row, 'rejected_at', scope),
    isNotByInstant(row, 'transferred_at', scope),
  );
}

/** The conditions of the given scope arguments. */
export function filtersOf(measure: Measure, row: RowRef, scope: Scope): Sql[] {
  return FILTER_NAMES.flatMap((name: FilterName) => {
    const column = measure.filters[name];
    const value = scope.filters[name];
    if (!column || !value) return [];
    const kept = typeof column === 'string' ? row.column(column) : column(row, scope);
    if (name === 'keyOnly') return [sql`(${kept} or not ${value})`];
    return [LISTS.has(name) ? sql`${kept} = any(${value})` : sql`${kept} = ${value}`];
  });
}

const LISTS: ReadonlySet<FilterName> = new Set(['planYears', 'modes', 'serviceKinds', 'levels']);
