import type { Slice } from '../platform/slice.js';
import { storyEntities } from './stories.entities.js';
import { storiesMigration } from './stories.migration.js';

export const storiesSlice: Slice = {
  name: 'stories',
  entities: storyEntities,
  migrations: [storiesMigration],
  views: [
    'facts',
    'media-column',
    'media-outlet',
    'media-placement',
    'story-project',
    'story-suggestion',
    'story',
  ],
};
