import { contributionMoves, contributionStateAfter } from '@doorstep/domain/contribution-state';
import type { LedgerAnswer, LedgerSums } from '@doorstep/domain/ledger';
import { sumsAfter } from '@doorstep/domain/ledger';
import { FlushMode, LockMode } from '@mikro-orm/core';
import type { Act } from '../platform/operation/act.js';
import { Contribution } from './contribution.entity.js';
import { contributionConcept } from './contribution.policy.js';
import { FundTransaction } from './fund-transaction.entity.js';

/**
 * The contribution of a transaction, locked and read anew. Whoever decides on the same money waits here and then sees
 * what the other has decided.
 */
export function lockContribution(act: Act, row: FundTransaction): Promise<Contribution> {
  const where = { id: row.contributionId, districtCode: act.districtCode };
  return act.em.findOneOrFail(Contribution, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** What the sums become with this transaction, or why it must not count. The lock must be held. */
export async function ledgerAfter(act: Act, row: FundTransaction): Promise<LedgerAnswer> {
  const where = { contributionId: row.contributionId, approvedAt: { $ne: null }, id: { $ne: row.id } };
  const approved = await act.em.find(FundTransaction, where, { flushMode: FlushMode.COMMIT });
  return sumsAfter(approved, row);
}

/**
 * Sets the sums of a contribution and makes the moves that follow from them, forward or, after a reversal, back
 * (model §4.8). A project is covered because each of its contributions is, for that project.
 */
export async function applySums(act: Act, contribution: Contribution, sums: LedgerSums): Promise<void> {
  contribution.receivedAmount = sums.received;
  contribution.allocatedAmount = sums.allocated;
  contribution.spentAmount = sums.spent;
  const to = contributionStateAfter(contribution.state, contribution.pledgedAmount, sums);
  for (const move of contributionMoves(contribution.state, to)) {
    const from = contribution.state;
    contribution.state = move.to;
    await act.log(contributionConcept, contribution, move.key, from, move.to);
  }
}
