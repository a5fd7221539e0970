import { storyWork } from './personal-work.js';
import type { Slice } from '../platform/slice.js';
import { storiesAdmin } from './admin/story.resolver.js';
import { serveFeeds } from './feeds/feed-routes.js';
import { storiesPublic } from './public/story.resolver.js';
import { releaseStories } from './release-stories.js';
import { storyEntities } from './stories.entities.js';
import { storiesMigration } from './stories.migration.js';
import { storiesLedgersMigration } from './stories-ledgers.migration.js';
import { storyFiles, storyFilesMigration } from './story-files.js';
import { storiesRegisters } from './stories.registers.js';

export const storiesSlice: Slice = {
  name: 'stories',
  entities: storyEntities,
  personalWork: [storyWork],
  migrations: [storiesMigration, storiesLedgersMigration, storyFilesMigration],
  files: storyFiles,
  registers: storiesRegisters,
  views: [
    'facts',
    'media-column',
    'media-outlet',
    'media-placement',
    'rendition',
    'story-project',
    'story-suggestion',
    'story',
    'story-change',
  ],
  public: storiesPublic,
  admin: storiesAdmin,
  duties: [releaseStories],
  routes: serveFeeds,
};
