import type { Slice } from '../platform/slice.js';
import { reportsAdmin } from './admin/statistics.resolver.js';
import { reportsPublic } from './public/statistics.resolver.js';

/** Figures over the tables of every slice; it keeps none of its own. */
export const reportsSlice: Slice = {
  name: 'reports',
  entities: [],
  migrations: [],
  views: [],
  public: reportsPublic,
  admin: reportsAdmin,
};
