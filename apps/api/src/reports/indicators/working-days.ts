import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Scope } from './scope.js';

type Sql = RawBuilder<unknown>;

/**
 * Numbers of working days from a day on, so that a span is a difference: `day` and `no`. A day that the calendar does
 * not name is a working day from Monday to Friday.
 */
export function numberedWorkingDays({ districtCode, asOf }: Scope, firstDay: Sql): Sql {
  return sql`(select x.day::date as day, sum((coalesce(w.is_working_day, extract(isodow from x.day) < 6))::int) over (order by x.day) as no
    from generate_series(${firstDay}, ${asOf}, interval '1 day') x(day)
    left join published.fact_work_day w on w.district_code = ${districtCode} and w.day = x.day::date)`;
}

/** A limit of the district in force at the day. */
export function limitOf({ districtCode, asOf }: Scope, key: string, otherwise: number): Sql {
  return sql`coalesce((select d.amount from published.fact_deadline d
    where d.district_code = ${districtCode} and d.limit_code = ${sql.lit(key)} and d.valid_from <= ${asOf} order by d.valid_from desc limit 1), ${sql.lit(otherwise)})`;
}
