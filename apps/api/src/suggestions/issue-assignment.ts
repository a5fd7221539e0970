import type { AssignmentKind } from '@doorstep/domain/code-lists/handling-codes';
import { uuidv7 } from 'uuidv7';
import type { Act } from '../platform/operation/act.js';
import { Assignment } from './assignment.entity.js';
import { assignmentConcept } from './assignment.policy.js';
import { ownUnit } from './own-unit.js';
import type { Suggestion } from './suggestion.entity.js';
import { OPEN_ASSIGNMENTS } from './suggestion.policy.js';

/** An order to a unit to handle or support a suggestion: the effect of a move of the suggestion. */
export async function issueAssignment(
  act: Act,
  row: Suggestion,
  order: { readonly kind: AssignmentKind; readonly toOrganizationId: string; readonly dueOn: string; readonly instruction: string },
): Promise<void> {
  const assignment = act.em.create(Assignment, {
    id: uuidv7(),
    districtCode: row.districtCode,
    suggestionId: row.id,
    fromOrganizationId: ownUnit(act),
    issuedAt: act.now,
    state: 'ISSUED',
    createdBy: act.actorId,
    ...order,
  });
  await act.log(assignmentConcept, assignment, 'assignment.issue', null, 'ISSUED');
}

/** The assignments of a suggestion that still bind their unit. */
export function openAssignments(act: Act, row: Suggestion): Promise<Assignment[]> {
  return act.em.find(Assignment, { suggestionId: row.id, state: { $in: [...OPEN_ASSIGNMENTS] } }, { orderBy: { issuedAt: 'asc', id: 'asc' } });
}

/** The order to the unit that leads: it carries the deadline of the suggestion. */
export async function leadAssignment(act: Act, row: Suggestion): Promise<Assignment | null> {
  const open = await openAssignments(act, row);
  return open.find(({ kind }) => kind !== 'SUPPORT') ?? null;
}
