import type { AssignmentKind } from '@doorstep/domain/code-lists/handling-codes';
import type { Act } from '../platform/operation/act.js';
import { issueAssignment } from './issue-assignment.js';
import type { Suggestion } from './suggestion.entity.js';

/** Back to the handling: a new order with its own deadline; the dates that the move undoes are cleared (model §1). */
export async function handleAgain(
  act: Act,
  row: Suggestion,
  order: { readonly kind: AssignmentKind; readonly toOrganizationId: string; readonly dueOn: string; readonly instruction: string },
): Promise<void> {
  row.reviewedAt = null;
  row.closedAt = null;
  row.leadOrganizationId = order.toOrganizationId;
  // The supporting units of the first handling agreed to that reply; the new one is the lead's alone.
  row.supportingOrganizationIds = [];
  row.dueOn = order.dueOn;
  await issueAssignment(act, row, order);
}

/** The unit that is named, or the one that handled it before. */
export function unitFor(act: Act, row: Suggestion, named: string | undefined): string {
  return named ?? row.leadOrganizationId ?? act.stop('GUARD_LEAD_REQUIRED', 'leadOrganizationId');
}
