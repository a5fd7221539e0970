import { DEFAULT_BASIS, PROCEDURE_BASIS } from './deadline-policy.js';
import type { DeadlinePolicy } from './deadline-policy.js';

/** Limits of consultations, projects, reports and publication. */
export const PROJECT_DEADLINES = {
  'consultation.notice': {
    amount: 10,
    unit: 'CALENDAR',
    startEvent: 'announcedOn',
    basis: DEFAULT_BASIS,
    label: { zh: '会前公告', en: 'Notice of a consultation' },
  },
  'wishList.submit': {
    amount: 10,
    unit: 'WORKING',
    startEvent: 'decision',
    basis: DEFAULT_BASIS,
    label: { zh: '报送意愿清单', en: 'Submission of the wish list' },
  },
  publish: {
    amount: 20,
    unit: 'WORKING',
    startEvent: 'publicDataChanged',
    basis: '《政府信息公开条例》第二十六条 | disclosure regulation art. 26',
    label: { zh: '公开', en: 'Publication' },
  },
  'project.start': {
    amount: 3,
    unit: 'MONTH',
    startEvent: 'plannedStartOn',
    basis: DEFAULT_BASIS,
    label: { zh: '未开工提示', en: 'Flag for a late start' },
  },
  acceptance: {
    amount: 30,
    unit: 'CALENDAR',
    startEvent: 'completedOn',
    basis: DEFAULT_BASIS,
    label: { zh: '验收', en: 'Acceptance' },
  },
  // The amount is the weekday (4: Thursday) or the day of the month; both at REPORT_DUE_TIME.
  'report.weekly': {
    amount: 4,
    unit: 'CLOCK',
    startEvent: 'week',
    basis: PROCEDURE_BASIS,
    label: { zh: '周报(周四18:00)', en: 'Weekly report, Thursday 18:00' },
  },
  'report.monthly': {
    amount: 25,
    unit: 'CLOCK',
    startEvent: 'month',
    basis: PROCEDURE_BASIS,
    label: { zh: '月报(25日18:00)', en: 'Monthly report, 25th 18:00' },
  },
  'report.missed': {
    amount: 2,
    unit: 'CALENDAR',
    startEvent: 'dueAt',
    basis: DEFAULT_BASIS,
    label: { zh: '记为未报', en: 'Report counted as missed' },
  },
  'report.confirm': {
    amount: 2,
    unit: 'WORKING',
    startEvent: 'submittedAt',
    basis: DEFAULT_BASIS,
    label: { zh: '报告确认', en: 'Confirmation of a report' },
  },
  // Quarterly; money monthly; major matters at once.
  'village.publication': {
    amount: 3,
    unit: 'MONTH',
    startEvent: 'period',
    basis: '《村民委员会组织法》第三十条 | village committees law art. 30',
    label: { zh: '村务公开', en: 'Publication in the village' },
  },
} as const satisfies Record<string, DeadlinePolicy>;
