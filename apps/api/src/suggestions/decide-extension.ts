import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { ExtensionRequest } from './assignment.entity.js';
import { extensionOf } from './ask-extension.js';
import { leadAssignment } from './issue-assignment.js';
import type { Suggestion } from './suggestion.entity.js';
import { ExtensionDecision } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** More time is granted or refused: for class A by the district leader, else by the leader of the unit. */
export const decideExtension = moveOperation({
  name: 'decideExtension',
  move: 'suggestion.extend',
  concept: suggestionConcept,
  input: {
    decision: field.choice(ExtensionDecision, '审批意见', 'Decision'),
    reason: field.text('说明(建议人可见)', 'Explanation, shown to the submitter', 500).optional(),
  },
  async guard(act, row) {
    if (!(await openExtension(act, row))) act.refuse('GUARD_NO_EXTENSION_OPEN');
    const isLeader = act.caller.kind === 'STAFF' && act.caller.viewer.grants.some(({ role }) => role === 'DISTRICT_LEADER');
    if (row.triageClass === 'A' && !isLeader) act.refuse('GUARD_CLASS_A_LEADER');
  },
  async change(act, row, { decision }) {
    const request = await openExtension(act, row);
    const order = await leadAssignment(act, row);
    if (!request || !order) return;
    request.decision = decision;
    request.decidedBy = act.actorId;
    request.decidedAt = act.now;
    if (decision !== 'GRANTED') return;
    // The submitter reads it on the timeline at once.
    request.submitterToldAt = act.now;
    order.dueOn = request.toDueOn;
    row.dueOn = request.toDueOn;
  },
  publicText: ({ decision, reason }, row) =>
    decision === 'GRANTED' ? `办理期限延至 ${row.dueOn}。${reason ?? ''}` : null,
});

async function openExtension(act: Act, row: Suggestion): Promise<ExtensionRequest | null> {
  const order = await leadAssignment(act, row);
  const request = order && (await extensionOf(act, order));
  return request && !request.decision ? request : null;
}
