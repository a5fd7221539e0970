import { compareAmounts } from '@doorstep/domain/money';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { contributionConcept } from './contribution.policy.js';
import { FundTransaction } from './fund-transaction.entity.js';

/** A promise that nothing came of (model §4.8). What awaits approval is decided first: afterwards nobody could. */
export const cancelContribution = moveOperation({
  name: 'cancelContribution',
  move: 'contribution.cancel',
  concept: contributionConcept,
  input: { reason: field.text('取消理由', 'Reason', 300) },
  async guard(act, row) {
    if (compareAmounts(row.receivedAmount, 0) > 0) act.refuse('GUARD_RECEIVED_ALREADY');
    const waiting = await act.em.count(FundTransaction, { contributionId: row.id, approvedAt: null, refusedAt: null });
    if (waiting > 0) act.refuse('GUARD_TRANSACTION_PENDING');
  },
});
