import { MediaColumn } from './media-column.entity.js';
import { MediaOutlet, MediaPlacement } from './media-placement.entity.js';
import { Story } from './story.entity.js';
import { StoryEvent, StoryProject, StorySuggestion } from './story-event.entity.js';
import { ResidentVoice } from './resident-voice.entity.js';
import { ResidentVoiceContact } from './resident-voice-contact.entity.js';
import { Rendition } from './rendition.entity.js';

/** Entities of the slice, for the registry. */
export const storyEntities = [
  MediaColumn,
  Story,
  StoryEvent,
  StoryProject,
  StorySuggestion,
  MediaOutlet,
  MediaPlacement,
  ResidentVoice,
  ResidentVoiceContact,
  Rendition,
];
