import type { DataSet } from './data-set.js';
import { D0 } from './sets/d0/d0.js';
import { D1 } from './sets/d1/d1.js';

/** The sets that can be loaded by their key. */
export const DATA_SETS: readonly DataSet[] = [D0, D1];
