import type { DataSet } from './data-set.js';
import { D0 } from './sets/d0/d0.js';

/** The sets that can be loaded by their key. */
export const DATA_SETS: readonly DataSet[] = [D0];
