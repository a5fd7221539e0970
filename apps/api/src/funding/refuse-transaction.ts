import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { requireUndecided } from './approve-transaction.js';
import { lockContribution } from './contribution-ledger.js';
import { fundTransactionConcept } from './fund-transaction.policy.js';

/** The finance officer sends a movement back; it never counts (model §4.8). */
export const refuseTransaction = moveOperation({
  name: 'refuseTransaction',
  move: 'transaction.refuse',
  concept: fundTransactionConcept,
  input: { reason: field.text('退回理由', 'Reason', 300) },
  async guard(act, row) {
    requireUndecided(act, row, await lockContribution(act, row), 'transaction.refuse');
  },
  change(act, row) {
    row.refusedAt = act.now;
  },
});
