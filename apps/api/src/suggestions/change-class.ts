import { dayInShanghai } from '../platform/clock.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { handlingDue } from './handling-term.js';
import { openAssignments } from './issue-assignment.js';
import { TriageChange } from './suggestion-research.entity.js';
import { TriageClass } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Another class, with its reason; the deadlines of the open assignments are computed anew from their issue. */
export const changeClass = moveOperation({
  name: 'changeClass',
  move: 'suggestion.changeClass',
  concept: suggestionConcept,
  input: {
    triageClass: field.choice(TriageClass, '类别', 'Class'),
    reason: field.text('调整原因', 'Reason', 500),
  },
  guard(act, row, { triageClass }) {
    if (row.triageClass === triageClass) act.refuse('INVALID', 'triageClass');
  },
  async change(act, row, { triageClass, reason }) {
    act.em.create(TriageChange, {
      districtCode: row.districtCode,
      suggestionId: row.id,
      fromClass: row.triageClass ?? null,
      toClass: triageClass,
      reason,
      at: act.now,
      by: act.actorId,
      createdBy: act.actorId,
    });
    row.triageClass = triageClass;
    for (const order of await openAssignments(act, row)) {
      if (order.kind === 'REDO') continue;
      order.dueOn = await handlingDue(act, row, triageClass, dayInShanghai(order.issuedAt));
      if (order.kind === 'ORIGINAL') row.dueOn = order.dueOn;
    }
  },
});
