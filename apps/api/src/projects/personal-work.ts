import type { PersonalWork } from '../platform/operation/personal-work.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';

/** Projects that a user answers for by name; the receiver follows from the day of the hand-over on. */
export const responsibilityWork: PersonalWork = {
  count: (act, userId) => act.em.count(ProjectResponsibility, { districtCode: act.districtCode, userId, validTo: null }),
  async handOver(act, userId, receiverId) {
    const held = await act.em.find(ProjectResponsibility, { districtCode: act.districtCode, userId, validTo: null });
    for (const one of held) one.validTo = act.today;
    // The database knows one open lead; the old one ends before the new one is written.
    await act.flush();
    for (const one of held) {
      const { districtCode, projectId, role, organizationId } = one;
      act.em.create(ProjectResponsibility, {
        districtCode,
        projectId,
        role,
        organizationId,
        userId: receiverId,
        validFrom: act.today,
        createdBy: act.actorId,
      });
    }
  },
};
