import { requireOrganization } from '../divisions/require-organization.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { assignmentConcept } from './assignment.policy.js';
import { handOver } from './hand-over.js';
import { leadAssignment } from './issue-assignment.js';
import { openReturn } from './return-assignment.js';
import { ReturnDecision } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The return is refused, or accepted together with another unit that handles the matter. */
export const decideReturn = moveOperation({
  name: 'decideReturn',
  move: 'suggestion.decideReturn',
  concept: suggestionConcept,
  input: {
    decision: field.choice(ReturnDecision, '审核意见', 'Decision'),
    toOrganizationId: field.id('org', '改交单位(同意退办时必填)', 'Other unit; required to accept').optional(),
    reason: field.text('说明', 'Explanation', 500).optional(),
  },
  async guard(act, row, { decision, toOrganizationId }) {
    const order = await leadAssignment(act, row);
    if (!order || !(await openReturn(act, order))) return act.refuse('GUARD_NO_RETURN_OPEN');
    if (decision === 'REFUSED') return;
    if (!toOrganizationId) return act.refuse('REQUIRED', 'toOrganizationId');
    await requireOrganization(act, toOrganizationId, 'toOrganizationId');
    if (toOrganizationId === order.toOrganizationId) act.refuse('INVALID', 'toOrganizationId');
  },
  async change(act, row, { decision, toOrganizationId }) {
    const order = await leadAssignment(act, row);
    const request = order && (await openReturn(act, order));
    if (!order || !request) return;
    if (decision === 'ACCEPTED') {
      await handOver(act, row, order, toOrganizationId);
      await act.step(assignmentConcept, order, 'assignment.return');
    }
    request.decision = decision;
    request.decidedAt = act.now;
  },
});
