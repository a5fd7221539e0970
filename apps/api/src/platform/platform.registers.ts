import type { Register } from './register/register.js';
import { deadlinePolicyRegister } from './deadline-policy.register.js';
import { workCalendarRegister } from './work-calendar.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const platformRegisters: readonly Register[] = [
  workCalendarRegister,
  deadlinePolicyRegister,
];
