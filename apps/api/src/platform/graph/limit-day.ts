import type { DeadlineKey } from '@doorstep/domain/deadlines';
import { DEADLINES } from '@doorstep/domain/deadlines';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { RowRef } from '../shape/shape.js';

/**
 * The last day of a limit that starts on a day of the row, as SQL: the limit as the district had set it for that day, the
 * work calendar of the district. It gives what `dueOn` of the domain gives; a test holds the two together.
 */
export function limitDay(key: DeadlineKey, row: RowRef, start: RawBuilder<unknown>): RawBuilder<unknown> {
  const district = row.column('district_code');
  const { amount, unit } = DEADLINES[key];
  const working = sql`left join public.work_calendar special on special.district_code = ${district} and special.date = given.day::date
    where coalesce(special.is_working_day, extract(isodow from given.day) < 6)`;
  const days = (from: RawBuilder<unknown>, count: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`generate_series(${start} + ${from}, ${start} + ${from} + ${count}, interval '1 day') as given(day)`;
  return sql`(select case term.unit
    when 'WORKING' then (
      select given.day from ${days(sql`least(term.amount, 1)`, sql`term.amount * 2 + 40`)} ${working}
      order by given.day offset greatest(term.amount - 1, 0) limit 1)
    when 'CALENDAR' then (select min(given.day) from ${days(sql`term.amount`, sql`40`)} ${working})
    when 'MONTH' then ${start} + make_interval(months => term.amount)
    when 'YEAR' then ${start} + make_interval(years => term.amount)
    end::date from (
      select limits.amount, limits.unit, limits.valid_from from public.deadline_policy limits
      where limits.district_code = ${district} and limits.key = ${sql.lit(key)} and limits.valid_from <= ${start}
      union all select ${sql.lit(amount)}, ${sql.lit(unit)}, '-infinity'::date
      order by valid_from desc limit 1) as term)`;
}
