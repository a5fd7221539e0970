import type { PersonalWork } from '../platform/operation/personal-work.js';
import { SupervisionOrder } from './supervision-order.entity.js';

/** Supervision orders that a leader answers for and that are not closed. */
export const orderWork: PersonalWork = {
  count: (act, userId) => act.em.count(SupervisionOrder, { districtCode: act.districtCode, leaderId: userId, closedOn: null, voidedAt: null }),
  async handOver(act, userId, receiverId) {
    const open = await act.em.find(SupervisionOrder, { districtCode: act.districtCode, leaderId: userId, closedOn: null, voidedAt: null });
    for (const order of open) order.leaderId = receiverId;
  },
};
