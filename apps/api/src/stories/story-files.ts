import type { SliceMigration } from '../platform/database/slice-migration.js';
import type { FileHolder } from '../platform/files/file-holder.js';
import { storyConcept } from './story.policy.js';

/** Staff see the files of a story as they see the story; the public while it is published. */
export const storyFiles: readonly FileHolder[] = [
  {
    table: 'rendition',
    column: 'file_id',
    through: 'story_id',
    concept: () => storyConcept,
    published: { view: 'rendition', column: 'file_id' },
  },
];

export const storyFilesMigration: SliceMigration = {
  name: '0027_stories_files',
  sql: 'create index on rendition (file_id);',
};
