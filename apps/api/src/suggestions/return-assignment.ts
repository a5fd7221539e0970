import { requireOrganization } from '../divisions/require-organization.js';
import { dayInShanghai } from '../platform/clock.js';
import { dueOn } from '../platform/deadlines.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Assignment } from './assignment.entity.js';
import { AssignmentReturn } from './assignment.entity.js';
import { leadAssignment } from './issue-assignment.js';
import { guardLead } from './reply-draft.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The return of an order that waits for its decision. */
export function openReturn(act: Act, order: Assignment): Promise<AssignmentReturn | null> {
  return act.em.findOne(AssignmentReturn, { assignmentId: order.id, decision: null });
}

/** The unit says that it is not competent, within the limit `return`. */
export const returnAssignment = moveOperation({
  name: 'returnAssignment',
  move: 'suggestion.returnAssignment',
  concept: suggestionConcept,
  input: {
    reason: field.text('退办理由', 'Reason', 1000),
    proposedOrganizationId: field.id('org', '建议承办单位', 'Unit that is proposed').optional(),
  },
  async guard(act, row, { proposedOrganizationId }) {
    guardLead(act, row);
    if (proposedOrganizationId) await requireOrganization(act, proposedOrganizationId, 'proposedOrganizationId');
    const order = await leadAssignment(act, row);
    if (!order) return act.refuse('GUARD_NOT_HANDLER');
    if (await openReturn(act, order)) act.refuse('GUARD_RETURN_OPEN');
    const until = await dueOn(act, 'return', dayInShanghai(order.issuedAt));
    if (act.today > until) act.refuse('GUARD_RETURN_LATE', [], { dueOn: until });
  },
  async change(act, row, { reason, proposedOrganizationId }) {
    const order = await leadAssignment(act, row);
    if (!order) return;
    act.em.create(AssignmentReturn, {
      districtCode: row.districtCode,
      assignmentId: order.id,
      reason,
      proposedOrganizationId: proposedOrganizationId ?? null,
      at: act.now,
      createdBy: act.actorId,
    });
  },
});
