import type { Slice } from '../platform/slice.js';

/** Figures over the tables of every slice; it keeps none of its own. */
export const reportsSlice: Slice = {
  name: 'reports',
  entities: [],
  migrations: [],
  views: [],
};
