import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from './database/base.entity.js';

const WorkCalendarSchema = defineEntity({
  name: 'WorkCalendar',
  tableName: 'work_calendar',
  properties: {
    ...rowStart,
    date: p.date(),
    isWorkingDay: p.boolean(),
    name: p.text().nullable(),
    ...changingEnd,
  },
});

/** Working and rest days of the district; days without a row are working Mondays to Fridays. */
export class WorkCalendar extends WorkCalendarSchema.class {}
WorkCalendarSchema.setClass(WorkCalendar);
