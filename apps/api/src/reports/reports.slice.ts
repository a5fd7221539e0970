import type { Slice } from '../platform/slice.js';
import { homePart } from './admin/home.resolver.js';
import { statisticsPart } from './admin/statistics.resolver.js';
import { reportsPublic } from './public/statistics.resolver.js';

/** Figures over the tables of every slice; it keeps none of its own. */
export const reportsSlice: Slice = {
  name: 'reports',
  entities: [],
  migrations: [],
  views: [],
  public: reportsPublic,
  admin: {
    resolvers: [...statisticsPart.resolvers, ...homePart.resolvers],
    roots: { ...statisticsPart.roots, ...homePart.roots },
    shapes: homePart.shapes,
  },
};
