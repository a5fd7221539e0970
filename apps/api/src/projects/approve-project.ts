import { dayInShanghai } from '../platform/clock.js';
import { refuseSamePerson } from '../platform/operation/same-person.js';
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
    const proposal = await proposalOf(act, project.id);
    if (proposal) await refuseSamePerson(act, proposal.actorId, dayInShanghai(proposal.at));
  },
  change: (act, project, { approvals }) => recordApprovals(act, 'PROJECT', project.id, approvals),
});

/** The last proposal of the project. */
function proposalOf(act: Act, projectId: string): Promise<ProjectEvent | null> {
  return act.em.findOne(
    ProjectEvent,
    { districtCode: act.districtCode, projectId, action: { $in: ['project.propose', 'project.revise'] } },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
}
