import type { Duty } from '../platform/duties.js';
import { Story } from './story.entity.js';

/** An embargo ends without an edit: the release is a change of its own, or readers would never hear of it. */
export const releaseStories: Duty = {
  name: 'releaseStories',
  async run(act) {
    const due = await act.em.find(Story, {
      districtCode: act.districtCode,
      state: 'PUBLISHED',
      releasedAt: null,
      embargoUntil: { $lte: act.now },
      voidedAt: null,
    });
    for (const story of due) {
      story.releasedAt = act.now;
      act.changes.upsert({ type: 'sty', id: story.id });
    }
  },
};
