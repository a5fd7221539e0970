import { storyWork } from './personal-work.js';
import type { Slice } from '../platform/slice.js';
import { storiesAdmin } from './admin/story.resolver.js';
import { mediaColumnRegister } from './media-column.register.js';
import { mediaOutletRegister } from './media-outlet.register.js';
import { mediaPlacementRegister } from './media-placement.register.js';
import { storiesPublic } from './public/story.resolver.js';
import { releaseStories } from './release-stories.js';
import { storyEntities } from './stories.entities.js';
import { storiesMigration } from './stories.migration.js';
import { storiesLedgersMigration } from './stories-ledgers.migration.js';

export const storiesSlice: Slice = {
  name: 'stories',
  entities: storyEntities,
  personalWork: [storyWork],
  migrations: [storiesMigration, storiesLedgersMigration],
  views: [
    'facts',
    'media-column',
    'media-outlet',
    'media-placement',
    'story-project',
    'story-suggestion',
    'story',
    'story-change',
  ],
  registers: [mediaOutletRegister, mediaColumnRegister, mediaPlacementRegister],
  public: storiesPublic,
  admin: storiesAdmin,
  duties: [releaseStories],
};
