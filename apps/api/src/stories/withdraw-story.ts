import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { storyConcept } from './story.policy.js';

/** Taken back: readers of the feed get a tombstone. */
export const withdrawStory = moveOperation({
  name: 'withdrawStory',
  move: 'story.withdraw',
  concept: storyConcept,
  input: { reason: field.text('撤稿原因', 'Reason', 500) },
  change(act, row) {
    row.withdrawnAt = act.now;
  },
});
