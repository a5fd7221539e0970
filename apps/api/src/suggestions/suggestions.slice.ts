import type { Slice } from '../platform/slice.js';
import { suggestionEntities } from './suggestions.entities.js';
import { suggestionsMigration } from './suggestions.migration.js';

export const suggestionsSlice: Slice = {
  name: 'suggestions',
  entities: suggestionEntities,
  migrations: [suggestionsMigration],
  views: [
    'channel',
    'facts',
    'suggestion',
  ],
};
