import { handlingKeyOf, latestExtensionOn } from '@doorstep/domain/triage-deadline';
import { dayInShanghai } from '../platform/clock.js';
import { calendarOf, termOf } from '../platform/deadlines.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Assignment } from './assignment.entity.js';
import { ExtensionRequest } from './assignment.entity.js';
import { leadAssignment } from './issue-assignment.js';
import { guardLead } from './reply-draft.js';
import type { Suggestion } from './suggestion.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The request for more time for an order; there is one at most. */
export function extensionOf(act: Act, order: Assignment): Promise<ExtensionRequest | null> {
  return act.em.findOne(ExtensionRequest, { targetKind: 'ASSIGNMENT', targetId: order.id });
}

/** The unit asks for more time: once, before the deadline, by at most the original term. */
export const askExtension = moveOperation({
  name: 'askExtension',
  move: 'suggestion.askExtension',
  concept: suggestionConcept,
  input: {
    toDueOn: field.date('延期至', 'New deadline'),
    reason: field.text('延期理由', 'Reason', 1000),
  },
  async guard(act, row, { toDueOn }) {
    guardLead(act, row);
    const order = await leadAssignment(act, row);
    if (!order) return act.refuse('GUARD_NOT_HANDLER');
    if (await extensionOf(act, order)) act.refuse('GUARD_EXTENSION_ONCE');
    if (act.today > order.dueOn) act.refuse('GUARD_EXTENSION_LATE', [], { dueOn: order.dueOn });
    if (toDueOn <= order.dueOn) return act.refuse('INVALID', 'toDueOn');
    const latestOn = await latestDay(act, row, order);
    if (toDueOn > latestOn) act.refuse('GUARD_EXTENSION_LONG', 'toDueOn', { latestOn });
  },
  async change(act, row, { toDueOn, reason }) {
    const order = await leadAssignment(act, row);
    if (!order) return;
    act.em.create(ExtensionRequest, {
      districtCode: row.districtCode,
      targetKind: 'ASSIGNMENT',
      targetId: order.id,
      fromDueOn: order.dueOn,
      toDueOn,
      reason,
      createdBy: act.actorId,
    });
  },
});

async function latestDay(act: Act, row: Suggestion, order: Assignment): Promise<string> {
  const term = await termOf(act, order.kind === 'REDO' ? 'redo' : handlingKeyOf(row.triageClass ?? 'C'), dayInShanghai(order.issuedAt));
  return latestExtensionOn(order.dueOn, term, await calendarOf(act)).date;
}
