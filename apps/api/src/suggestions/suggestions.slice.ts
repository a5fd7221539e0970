import { replyWork } from './personal-work.js';
import type { Slice } from '../platform/slice.js';
import { suggestionsAdmin } from './admin/suggestion.resolver.js';
import { serveOpen311 } from './open311/open311-routes.js';
import { suggestionsPublic } from './public/suggestion.resolver.js';
import { closeTopics } from './close-topics.js';
import { suggestionDuties } from './suggestion-duties.js';
import { suggestionEntities } from './suggestions.entities.js';
import { suggestionsMigration } from './suggestions.migration.js';
import { suggestionsOfADistrictMigration } from './suggestions-of-a-district.migration.js';
import { suggestionsLedgersMigration } from './suggestions-ledgers.migration.js';
import { suggestionFiles, suggestionsFilesMigration } from './suggestion-files.js';
import { suggestionRegisters } from './suggestions.registers.js';

export const suggestionsSlice: Slice = {
  name: 'suggestions',
  entities: suggestionEntities,
  migrations: [suggestionsMigration, suggestionsLedgersMigration, suggestionsOfADistrictMigration, suggestionsFilesMigration],
  files: suggestionFiles,
  personalWork: [replyWork],
  registers: suggestionRegisters,
  views: [
    'channel',
    'facts',
    'suggestion',
  ],
  staffViews: ['facts'],
  public: suggestionsPublic,
  admin: suggestionsAdmin,
  duties: [...suggestionDuties, closeTopics],
  routes: serveOpen311,
};
