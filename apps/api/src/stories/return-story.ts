import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { storyConcept } from './story.policy.js';

/** The editor sends a story back to its author. */
export const returnStory = moveOperation({
  name: 'returnStory',
  move: 'story.return',
  concept: storyConcept,
  input: { reason: field.text('退稿原因', 'Reason', 500) },
});
