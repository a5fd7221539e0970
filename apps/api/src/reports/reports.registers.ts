import type { Register } from '../platform/register/register.js';
import { bulletinRegister } from './bulletin.register.js';

/** Plain ledgers of the slice, in the order in which the console lists them. */
export const reportRegisters: readonly Register[] = [
  bulletinRegister,
];
