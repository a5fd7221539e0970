import type { Slice } from '../platform/slice.js';
import { homePart } from './admin/home.resolver.js';
import { statisticsPart } from './admin/statistics.resolver.js';
import { renewOpenData } from './open-data/nightly.js';
import { serveOpenData } from './open-data/open-data-routes.js';
import { reportsPublic } from './public/statistics.resolver.js';
import { reportsEntities } from './reports.entities.js';
import { reportsMigration } from './reports.migration.js';
import { reportRegisters } from './reports.registers.js';

/** Figures over the tables of every slice; of its own it keeps briefings, printed forms and bulletins. */
export const reportsSlice: Slice = {
  name: 'reports',
  entities: reportsEntities,
  migrations: [reportsMigration],
  registers: reportRegisters,
  views: [],
  routes: serveOpenData,
  nightly: [renewOpenData],
  public: reportsPublic,
  admin: {
    resolvers: [...statisticsPart.resolvers, ...homePart.resolvers],
    roots: { ...statisticsPart.roots, ...homePart.roots },
    shapes: homePart.shapes,
  },
};
