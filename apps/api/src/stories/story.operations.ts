import type { Operation } from '../platform/operation/operation.js';
import { addRendition, removeRendition } from './add-rendition.js';
import { approveStory } from './approve-story.js';
import { correctStory } from './correct-story.js';
import { draftStory } from './draft-story.js';
import { editStory } from './edit-story.js';
import { publishStory } from './publish-story.js';
import { returnStory } from './return-story.js';
import { submitStory } from './submit-story.js';
import { withdrawStory } from './withdraw-story.js';

/** What the admin graph offers on stories. */
export const storyOperations: readonly Operation[] = [
  draftStory,
  editStory,
  addRendition,
  removeRendition,
  submitStory,
  approveStory,
  publishStory,
  returnStory,
  correctStory,
  withdrawStory,
];
