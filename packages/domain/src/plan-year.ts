import { yearOf } from './iso-date.js';

/** Month and day (`MM-DD`) from which receipts belong to the next plan year; a setting of the district. */
export const DEFAULT_PLAN_YEAR_CUT_OFF = '10-01';

/** The plan year that a suggestion is for, by the day of its receipt; it may be edited in screening. */
export function planYearOf(receivedOn: string, cutOff: string = DEFAULT_PLAN_YEAR_CUT_OFF): number {
  return receivedOn.slice(5) >= cutOff ? yearOf(receivedOn) + 1 : yearOf(receivedOn);
}
