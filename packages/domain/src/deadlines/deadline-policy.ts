import type { Label } from '../code-lists/label.js';

/** Units of a limit. CLOCK: a point of time that no count of days gives; a function of its own or the row sets it. */
export const DEADLINE_UNITS = {
  CALENDAR: { zh: '日', en: 'calendar days' },
  WORKING: { zh: '个工作日', en: 'working days' },
  MONTH: { zh: '个月', en: 'months' },
  YEAR: { zh: '年', en: 'years' },
  CLOCK: { zh: '时点', en: 'clock' },
} as const;
export type DeadlineUnit = keyof typeof DEADLINE_UNITS;

/** The count of a limit: what is needed to compute with it. Negative: so long before the event. */
export interface DeadlineTerm {
  readonly amount: number;
  readonly unit: DeadlineUnit;
}

/** One limit. `amount` counts `unit`s from the day after `startEvent`; with CLOCK it is what the key's comment says. */
export interface DeadlinePolicy extends DeadlineTerm {
  readonly startEvent: string;
  /** Where the value comes from. */
  readonly basis: string;
  readonly label: Label;
}

/** The basis of a value that no text prescribes. */
export const DEFAULT_BASIS = '默认值,可设置 | default, setting';

/** The basis of a value from the rules of procedure that the platform follows. */
export const PROCEDURE_BASIS = '工作规程 | rules of procedure';
