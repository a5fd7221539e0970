import { replyWork } from './personal-work.js';
import type { Slice } from '../platform/slice.js';
import { suggestionsAdmin } from './admin/suggestion.resolver.js';
import { channelRegister } from './channel.register.js';
import { collectionPointRegister } from './collection-point.register.js';
import { suggestionsPublic } from './public/suggestion.resolver.js';
import { suggestionDuties } from './suggestion-duties.js';
import { suggestionEntities } from './suggestions.entities.js';
import { suggestionsMigration } from './suggestions.migration.js';
import { suggestionsLedgersMigration } from './suggestions-ledgers.migration.js';

export const suggestionsSlice: Slice = {
  name: 'suggestions',
  entities: suggestionEntities,
  migrations: [suggestionsMigration, suggestionsLedgersMigration],
  personalWork: [replyWork],
  views: [
    'channel',
    'facts',
    'suggestion',
  ],
  staffViews: ['facts'],
  registers: [channelRegister, collectionPointRegister],
  public: suggestionsPublic,
  admin: suggestionsAdmin,
  duties: suggestionDuties,
};
