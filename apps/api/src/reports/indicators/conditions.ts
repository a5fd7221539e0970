import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { RowRef } from '../../platform/shape/shape.js';
import type { Scope } from './indicator.js';

/** Midnight in Asia/Shanghai after the day: an instant before it belongs to the day or an earlier one. */
export function endOf(day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`((${day} + 1)::timestamp at time zone 'Asia/Shanghai')`;
}

function startOf(day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${day}::timestamp at time zone 'Asia/Shanghai')`;
}

/** `Listed(Y, t)` of the indicators: listed by then, not cancelled by then, not induced. */
export function isListed(row: RowRef, { asOf, planYear }: Scope): RawBuilder<unknown> {
  return sql`${row.column('listed_on')} <= ${asOf}
    and (${row.column('cancelled_on')} is null or ${row.column('cancelled_on')} > ${asOf})
    and not ${row.column('is_induced')}
    and (${planYear} is null or ${row.column('plan_year')} = ${planYear})`;
}

/** `Sugg(from, to)` and `SuggPlan(Y)`: received in the period and neither withdrawn nor merged away by the day. */
export function isReceived(row: RowRef, { asOf, from, to, planYear }: Scope): RawBuilder<unknown> {
  return sql`${row.column('received_at')} < ${endOf(to)}
    and (${from} is null or ${row.column('received_at')} >= ${startOf(from)})
    and (${row.column('withdrawn_at')} is null or ${row.column('withdrawn_at')} >= ${endOf(asOf)})
    and (${row.column('merged_at')} is null or ${row.column('merged_at')} >= ${endOf(asOf)})
    and (${planYear} is null or ${row.column('plan_year')} = ${planYear})`;
}

/** Of the received ones, accepted by the day and neither rejected nor transferred out by then. */
export function isAccepted(row: RowRef, scope: Scope): RawBuilder<unknown> {
  const gone = (column: string): RawBuilder<unknown> =>
    sql`(${row.column(column)} is null or ${row.column(column)} >= ${endOf(scope.asOf)})`;
  return sql`${isReceived(row, scope)} and ${row.column('accepted_at')} < ${endOf(scope.asOf)}
    and ${gone('rejected_at')} and ${gone('transferred_at')}`;
}

/** A day inside the period; without a first day everything up to the last one. */
export function isInPeriod(day: RawBuilder<unknown>, { from, to }: Scope): RawBuilder<unknown> {
  return sql`${day} <= ${to} and (${from} is null or ${day} >= ${from})`;
}
