import type { PersonalWork } from '../platform/operation/personal-work.js';
import { Story } from './story.entity.js';

const OPEN = ['DRAFT', 'SUBMITTED', 'APPROVED'] as const;

/** Stories of a user that are not published: the receiver is their author before the editor, the log keeps who wrote them. */
export const storyWork: PersonalWork = {
  count: (act, userId) => act.em.count(Story, { districtCode: act.districtCode, createdBy: userId, voidedAt: null, state: { $in: [...OPEN] } }),
  async handOver(act, userId, receiverId) {
    const open = await act.em.find(Story, { districtCode: act.districtCode, createdBy: userId, voidedAt: null, state: { $in: [...OPEN] } });
    for (const story of open) story.createdBy = receiverId;
  },
};
