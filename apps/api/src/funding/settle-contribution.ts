import { compareAmounts } from '@doorstep/domain/money';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { contributionConcept } from './contribution.policy.js';
import { RemainderDecision } from './funding.enums.js';

/** What was received and not spent is returned or carried over, with a reason (model §4.8, money guard of §4.3). */
export const settleContribution = moveOperation({
  name: 'settleContribution',
  move: 'contribution.settle',
  concept: contributionConcept,
  input: {
    decision: field.choice(RemainderDecision, '结余处理', 'What becomes of the remainder'),
    reason: field.text('理由', 'Reason', 300),
  },
  guard(act, row) {
    if (compareAmounts(row.receivedAmount, row.spentAmount) <= 0) act.refuse('GUARD_NO_REMAINDER');
  },
  change(_act, row, { decision, reason }) {
    row.remainderDecision = decision;
    row.remainderReason = reason;
  },
});
