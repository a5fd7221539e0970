import type { Slice } from '../platform/slice.js';
import { consultationEntities } from './consultations.entities.js';
import { consultationsMigration } from './consultations.migration.js';

export const consultationsSlice: Slice = {
  name: 'consultations',
  entities: consultationEntities,
  migrations: [consultationsMigration],
  views: [
    'consultation',
    'deliberation-group',
    'expectation-item',
    'expectation-item-suggestion',
    'facts',
  ],
};
