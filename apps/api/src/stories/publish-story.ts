import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { storyConcept } from './story.policy.js';

/** Published; with an embargo the public sees it when the release duty finds that its time has come. */
export const publishStory = moveOperation({
  name: 'publishStory',
  move: 'story.publish',
  concept: storyConcept,
  input: { embargoUntil: field.instant('限时发布(此前不公开)', 'Not before this instant').optional() },
  change(act, row, values) {
    row.embargoUntil = values.embargoUntil ?? row.embargoUntil ?? null;
    row.publishedAt = act.now;
    row.releasedAt = row.embargoUntil && row.embargoUntil > act.now ? null : act.now;
  },
});
