import { PROJECT_DEADLINES } from './deadlines/project-deadlines.js';
import { SUGGESTION_DEADLINES } from './deadlines/suggestion-deadlines.js';
import { SUPERVISION_DEADLINES } from './deadlines/supervision-deadlines.js';

/** The seed of the limits, and the only list of them; every value is a setting of the district. */
export const DEADLINES = { ...SUGGESTION_DEADLINES, ...PROJECT_DEADLINES, ...SUPERVISION_DEADLINES };

export type DeadlineKey = keyof typeof DEADLINES;

/** The time of day at which reports are due, Asia/Shanghai. */
export const REPORT_DUE_TIME = '18:00';
