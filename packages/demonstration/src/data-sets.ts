import type { DataSet } from './data-set.js';
import { D0 } from './sets/d0/d0.js';
import { D1 } from './sets/d1/d1.js';
import { D2 } from './sets/d2/d2.js';
import { D3 } from './sets/d3/d3.js';

/** The sets that can be loaded by their key. */
export const DATA_SETS: readonly DataSet[] = [D0, D1, D2, D3];
