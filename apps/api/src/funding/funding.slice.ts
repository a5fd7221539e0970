import type { Slice } from '../platform/slice.js';
import { fundingEntities } from './funding.entities.js';
import { fundingMigration } from './funding.migration.js';

export const fundingSlice: Slice = {
  name: 'funding',
  entities: fundingEntities,
  migrations: [fundingMigration],
  views: [
    'contribution',
    'facts',
    'funding-source',
    'project-money',
  ],
};
