import type { PersonalWork } from '../platform/operation/personal-work.js';
import { Reply } from './reply.entity.js';

const OPEN = ['DRAFT', 'SUBMITTED', 'RETURNED'] as const;

/** Replies that a user drafted and that are not issued: the receiver drafts them on, and does not issue them. */
export const replyWork: PersonalWork = {
  count: (act, userId) => act.em.count(Reply, { districtCode: act.districtCode, draftedBy: userId, state: { $in: [...OPEN] } }),
  async handOver(act, userId, receiverId) {
    const drafts = await act.em.find(Reply, { districtCode: act.districtCode, draftedBy: userId, state: { $in: [...OPEN] } });
    for (const draft of drafts) draft.draftedBy = receiverId;
  },
};
