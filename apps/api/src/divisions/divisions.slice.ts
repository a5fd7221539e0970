import type { Slice } from '../platform/slice.js';
import { divisionEntities } from './divisions.entities.js';
import { divisionsMigration } from './divisions.migration.js';

export const divisionsSlice: Slice = {
  name: 'divisions',
  entities: divisionEntities,
  migrations: [divisionsMigration],
  views: [
    'district',
    'facts',
    'organization',
    'sector',
    'town',
    'village',
  ],
};
