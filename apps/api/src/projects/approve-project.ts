import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { approvalsField, recordApprovals, requireApprovals } from './approvals.js';
import { ProjectEvent } from './project-event.entity.js';
import { projectConcept } from './project.policy.js';

/** The competent level approves; each body's agreement is recorded, and another person than the proposer does it. */
export const approveProject = moveOperation({
  name: 'approveProject',
  move: 'project.approve',
  concept: projectConcept,
  input: { approvals: approvalsField },
  async guard(act, project, { approvals }) {
    requireApprovals(act, project.tier, approvals);
    if ((await proposerOf(act, project.id)) === act.actorId) act.refuse('SAME_PERSON');
  },
  change: (act, project, { approvals }) => recordApprovals(act, 'PROJECT', project.id, approvals),
});

/** Who proposed the project last. */
async function proposerOf(act: Act, projectId: string): Promise<string | null | undefined> {
  const event = await act.em.findOne(
    ProjectEvent,
    { districtCode: act.districtCode, projectId, action: { $in: ['project.propose', 'project.revise'] } },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  return event?.actorId;
}
