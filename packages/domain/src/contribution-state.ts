import type { LedgerSums } from './ledger.js';
import type { ContributionState } from './machines/contribution.js';
import { compareAmounts } from './money.js';

/**
 * The state that the sums put a contribution in. Before a receipt counts (PLEDGED) and after the end
 * (CANCELLED) the sums change nothing. A contribution that was received in full stays so when a remainder is
 * refunded; only a reversal of receipts takes it back.
 */
export function contributionStateAfter(
  state: ContributionState,
  pledgedAmount: string,
  sums: LedgerSums,
): ContributionState {
  if (state === 'PLEDGED' || state === 'CANCELLED') return state;
  if (compareAmounts(sums.received, 0) <= 0)
    return compareAmounts(sums.refunded, 0) > 0 ? 'REFUNDED' : 'AGREED';
  const wasFull = state === 'RECEIVED' || state === 'SPENT';
  const counted = wasFull ? sums.receipts : sums.received;
  if (compareAmounts(counted, pledgedAmount) < 0) return 'PARTLY_RECEIVED';
  return compareAmounts(sums.spent, sums.received) === 0 ? 'SPENT' : 'RECEIVED';
}

type ContributionStep =
  | 'contribution.receivePart'
  | 'contribution.receive'
  | 'contribution.spend'
  | 'contribution.refund';

/** One move of the system on a contribution; `isBack` when a reversal undoes it. */
export interface ContributionMove {
  readonly key: ContributionStep;
  readonly to: ContributionState;
  readonly isBack: boolean;
}

const RANKS = ['AGREED', 'PARTLY_RECEIVED', 'RECEIVED', 'SPENT'] as const;
type Rank = (typeof RANKS)[number];

function stepInto(state: Rank): ContributionStep {
  if (state === 'SPENT') return 'contribution.spend';
  return state === 'RECEIVED' ? 'contribution.receive' : 'contribution.receivePart';
}

function isRank(state: ContributionState): state is Rank {
  return (RANKS as readonly string[]).includes(state);
}

/** The moves from one state to the one that `contributionStateAfter` gave, in order; each is an event. */
export function contributionMoves(from: ContributionState, to: ContributionState): ContributionMove[] {
  if (from === to) return [];
  if (to === 'REFUNDED') return [{ key: 'contribution.refund', to, isBack: false }];
  if (from === 'REFUNDED') return [{ key: 'contribution.refund', to, isBack: true }];
  if (!isRank(from) || !isRank(to)) return [];
  if (RANKS.indexOf(to) < RANKS.indexOf(from)) {
    const undo = { key: stepInto(from), isBack: true };
    return from === 'SPENT' && to !== 'RECEIVED'
      ? [{ ...undo, to: 'RECEIVED' }, ...contributionMoves('RECEIVED', to)]
      : [{ ...undo, to }];
  }
  return to === 'SPENT' && from !== 'RECEIVED'
    ? [...contributionMoves(from, 'RECEIVED'), { key: 'contribution.spend', to, isBack: false }]
    : [{ key: stepInto(to), to, isBack: false }];
}
