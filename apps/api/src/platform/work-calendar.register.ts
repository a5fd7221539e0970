import { column } from './register/column.js';
import { defineRegister } from './register/define-register.js';
import { WorkCalendar } from './work-calendar.entity.js';

/** Days that are other than their weekday says; working-day limits count by them (model §2.9, §6). */
export const workCalendarRegister = defineRegister({
  name: 'WorkCalendar',
  list: 'workCalendarDays',
  zh: '工作日历',
  en: 'Work calendar',
  idKind: 'wcd',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  canBeVoid: false,
  natural: ['date'],
  order: [['date', 'desc']],
  entity: WorkCalendar,
  columns: {
    date: column.date('日期', 'Day'),
    isWorkingDay: column.flag('上班', 'A working day'),
    name: column.text('节日或说明', 'Holiday or remark', 40).optional(),
  },
});
