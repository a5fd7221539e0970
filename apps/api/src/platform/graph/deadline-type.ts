import type { ScheduleLight as Light } from '@doorstep/domain/code-lists/project-codes';
import { SCHEDULE_LIGHTS } from '@doorstep/domain/code-lists/project-codes';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Reader, RowRef } from '../shape/shape.js';
import { contextSlot } from '../shape/slots.js';
import { bilingual } from './descriptions.js';
import { enumOf } from './enums.js';
import { DateScalar } from './scalars.js';

export const ScheduleLight = enumOf('ScheduleLight', '进度灯', "Signal of a project's lag", SCHEDULE_LIGHTS);

@ObjectType({ description: bilingual('期限', 'A deadline and how far it is') })
export class Deadline {
  @Field(() => DateScalar, { description: bilingual('截止日期', 'The last day') })
  dueOn!: string;
  @Field(() => Int, { description: bilingual('剩余工作日;超期时为负的天数', 'Working days left; when overdue, the calendar days over as a negative number') })
  workingDaysLeft!: number;
  @Field(() => ScheduleLight, { description: bilingual('信号灯', 'The lamp') })
  lamp!: string;
  @Field(() => Int, { nullable: true, description: bilingual('该年工作日历未公布,暂按周末推算;已公布时为空', 'The year whose work calendar is not known yet, so that weekends alone were counted; null when all are known') })
  uncertainYear!: number | null;
}

/** From so few working days on a deadline is shown yellow; a default of the platform, no text prescribes it. */
const NEAR_WORKING_DAYS = 2;

interface Facts {
  readonly dueOn: string;
  readonly left: number;
  readonly uncertainYear: number | null;
}

/**
 * A deadline that is still open: the column `due`, null once `isOpen` is false. Days count as domain `daysLeft` says. A year
 * without a row in the work calendar was not announced yet: the holidays of that year may move the day.
 */
export function deadlineReader(due: string, isOpen: (row: RowRef) => RawBuilder<unknown>): Reader<Deadline | null> {
  const facts = (row: RowRef): RawBuilder<unknown> => {
    const day = row.column(due);
    const today = sql`${contextSlot('today')}::date`;
    return sql`case when ${day} is not null and ${isOpen(row)} then json_build_object('dueOn', ${day}, 'left',
      case when ${day} < ${today} then ${day} - ${today} else (
        select count(*)::int from generate_series(${today} + 1, ${day}, interval '1 day') as given(day)
        left join public.work_calendar special on special.district_code = ${row.column('district_code')} and special.date = given.day::date
        where coalesce(special.is_working_day, extract(isodow from given.day) < 6)) end, 'uncertainYear', (
        select min(year) from generate_series(extract(year from least(${day}, ${today}))::int, extract(year from ${day})::int) as year
        where not exists (select from public.work_calendar known where known.district_code = ${row.column('district_code')}
          and known.date >= make_date(year, 1, 1) and known.date < make_date(year + 1, 1, 1)))) end`;
  };
  const make = (found: Facts | null): Deadline | null =>
    found && { dueOn: found.dueOn, workingDaysLeft: found.left, lamp: lampOf(found.left), uncertainYear: found.uncertainYear };
  return { read: ({ row }) => facts(row), derive: make };
}

function lampOf(left: number): Light {
  if (left < 0) return 'RED';
  return left <= NEAR_WORKING_DAYS ? 'YELLOW' : 'GREEN';
}
