import type { RemainderDecision } from './code-lists/funding-codes.js';
import { isCovered } from './ledger.js';
import type { LedgerSums } from './ledger.js';
import type { ContributionState } from './machines/contribution.js';

/** What the write-off of a project asks of each of its contributions. */
export interface GuardedContribution {
  readonly id: string;
  readonly state: ContributionState;
  readonly sums: LedgerSums;
  /** Transactions that are neither approved nor refused. */
  readonly pendingTransactions: number;
  readonly remainderDecision?: RemainderDecision | null;
  readonly remainderReason?: string | null;
}

export type MoneyRefusal = 'GUARD_TRANSACTION_PENDING' | 'GUARD_FUNDS_COVERED' | 'GUARD_REMAINDER_OPEN';

export interface MoneyProblem {
  readonly contributionId: string;
  readonly code: MoneyRefusal;
}

const SETTLED: readonly ContributionState[] = ['SPENT', 'CANCELLED', 'REFUNDED'];

/**
 * What stands between a project's money and its write-off; empty when it may be signed: nothing awaits approval,
 * spent ≤ allocated ≤ received, and each contribution is SPENT, CANCELLED or REFUNDED, or its remainder is
 * returned or carried over with a reason.
 */
export function moneyProblems(contributions: readonly GuardedContribution[]): MoneyProblem[] {
  return contributions.flatMap((contribution) => {
    const codes: MoneyRefusal[] = [];
    if (contribution.pendingTransactions > 0) codes.push('GUARD_TRANSACTION_PENDING');
    if (!isCovered(contribution.sums)) codes.push('GUARD_FUNDS_COVERED');
    if (!SETTLED.includes(contribution.state) && !isRemainderDecided(contribution))
      codes.push('GUARD_REMAINDER_OPEN');
    return codes.map((code) => ({ contributionId: contribution.id, code }));
  });
}

function isRemainderDecided({ remainderDecision, remainderReason }: GuardedContribution): boolean {
  return Boolean(remainderDecision) && (remainderReason ?? '').trim() !== '';
}
