import { requireOrganization } from '../divisions/require-organization.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { assignmentConcept } from './assignment.policy.js';
import { handOver } from './hand-over.js';
import { Suggestion } from './suggestion.entity.js';

/** The order is taken back. The order to the unit that leads goes to another one, so that somebody always handles it. */
export const recallAssignment = moveOperation({
  name: 'recallAssignment',
  move: 'assignment.recall',
  concept: assignmentConcept,
  input: {
    reason: field.text('收回原因', 'Reason', 500),
    toOrganizationId: field.id('org', '改交单位(牵头件必填)', 'Other unit; required for the lead').optional(),
  },
  async guard(act, row, { toOrganizationId }) {
    if (row.kind !== 'SUPPORT' && !toOrganizationId) act.refuse('REQUIRED', 'toOrganizationId');
    if (toOrganizationId) await requireOrganization(act, toOrganizationId, 'toOrganizationId');
    if (toOrganizationId === row.toOrganizationId) act.refuse('INVALID', 'toOrganizationId');
  },
  async change(act, row, { toOrganizationId }) {
    const suggestion = await act.em.findOneOrFail(Suggestion, { id: row.suggestionId });
    await handOver(act, suggestion, row, toOrganizationId);
  },
});
