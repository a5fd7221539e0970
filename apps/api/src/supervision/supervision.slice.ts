import type { Slice } from '../platform/slice.js';
import { supervisionEntities } from './supervision.entities.js';
import { supervisionMigration } from './supervision.migration.js';

export const supervisionSlice: Slice = {
  name: 'supervision',
  entities: supervisionEntities,
  migrations: [supervisionMigration],
  views: [
    'award',
    'evaluation-result',
    'facts',
  ],
};
