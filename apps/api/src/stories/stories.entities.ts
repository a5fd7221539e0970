import { MediaColumn } from './media-column.entity.js';
import { MediaOutlet, MediaPlacement } from './media-placement.entity.js';
import { Story } from './story.entity.js';
import { StoryEvent, StoryProject, StorySuggestion } from './story-event.entity.js';

/** Entities of the slice, for the registry. */
export const storyEntities = [
  MediaColumn,
  Story,
  StoryEvent,
  StoryProject,
  StorySuggestion,
  MediaOutlet,
  MediaPlacement,
];
