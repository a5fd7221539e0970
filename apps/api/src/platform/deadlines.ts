import type { DeadlineKey } from '@doorstep/domain/deadlines';
import { DEADLINES } from '@doorstep/domain/deadlines';
import type { DeadlineTerm } from '@doorstep/domain/deadlines/deadline-policy';
import type { WorkCalendar } from '@doorstep/domain/work-calendar';
import { dueOn as dueOnOf, workCalendar } from '@doorstep/domain/work-calendar';
import { DeadlinePolicy } from './deadline-policy.entity.js';
import type { Act } from './operation/act.js';
import { WorkCalendar as WorkCalendarDay } from './work-calendar.entity.js';

const calendars = new WeakMap<Act, Promise<WorkCalendar>>();

/** The district's working days, read once in an operation. */
export function calendarOf(act: Act): Promise<WorkCalendar> {
  let calendar = calendars.get(act);
  if (!calendar) {
    calendar = act.em.find(WorkCalendarDay, { districtCode: act.districtCode }).then((days) => workCalendar(days));
    calendars.set(act, calendar);
  }
  return calendar;
}

/**
 * A limit as the district has set it for what starts on a day; the seed of model §6 where it has not. A change takes
 * effect on what starts from its day on: what began under the old limit keeps it.
 */
export async function termOf(act: Act, key: DeadlineKey, startOn: string = act.today): Promise<DeadlineTerm> {
  const policy = await act.em.findOne(
    DeadlinePolicy,
    { districtCode: act.districtCode, key, validFrom: { $lte: startOn } },
    { orderBy: { validFrom: 'desc' } },
  );
  return policy ?? DEADLINES[key];
}

/** The last day of a limit that starts at an event of `startOn`. */
export async function dueOn(act: Act, key: DeadlineKey, startOn: string): Promise<string> {
  return dueOnOf(await termOf(act, key, startOn), startOn, await calendarOf(act)).date;
}
