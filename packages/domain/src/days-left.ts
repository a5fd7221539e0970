import type { Label } from './code-lists/label.js';
import { daysBetween } from './iso-date.js';
import { workingDaysBetween } from './work-calendar.js';
import type { WorkCalendar } from './work-calendar.js';

/** How far a deadline is: what is left counts in working days, what is overdue in calendar days. */
export type DaysLeft =
  | { readonly kind: 'LEFT'; readonly workingDays: number }
  | { readonly kind: 'TODAY' }
  | { readonly kind: 'OVERDUE'; readonly days: number };

export function daysLeft(calendar: WorkCalendar, dueOn: string, today: string): DaysLeft {
  if (dueOn < today) return { kind: 'OVERDUE', days: daysBetween(dueOn, today) };
  const workingDays = workingDaysBetween(calendar, today, dueOn);
  return dueOn === today || workingDays === 0 ? { kind: 'TODAY' } : { kind: 'LEFT', workingDays };
}

/** The words of a ledger: 剩 3 个工作日, 今日到期, 超期 2 天. */
export function daysLeftText(left: DaysLeft): Label {
  switch (left.kind) {
    case 'LEFT': {
      const { workingDays } = left;
      return {
        zh: `剩 ${workingDays} 个工作日`,
        en: `${workingDays} working ${workingDays === 1 ? 'day' : 'days'} left`,
      };
    }
    case 'TODAY':
      return { zh: '今日到期', en: 'due today' };
    case 'OVERDUE':
      return { zh: `超期 ${left.days} 天`, en: `${left.days} ${left.days === 1 ? 'day' : 'days'} overdue` };
  }
}
