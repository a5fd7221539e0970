import { holdsFiles } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';
import type { FileHolder } from '../platform/files/file-holder.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Who may read the text of a suggestion sees what was sent with it. */
export const suggestionFiles: readonly FileHolder[] = [
  { table: 'suggestion', column: 'attachment_ids', isList: true, concept: () => suggestionConcept },
];

export const suggestionsFilesMigration: SliceMigration = {
  name: '0024_suggestions_files',
  sql: holdsFiles('suggestion', 'attachment_ids') + holdsFiles('engagement_event', 'photo_ids'),
};
