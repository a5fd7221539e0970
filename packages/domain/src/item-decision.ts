import type { DecisionMethod, ItemDecision } from './code-lists/consultation-codes.js';
import { isAdopted } from './quorum.js';

/** A decision on one expectation item as it was taken; null where it was not counted. */
export interface DecisionTaken {
  readonly decision: ItemDecision;
  readonly method: DecisionMethod;
  readonly votesFor?: number | null;
  readonly votesAgainst?: number | null;
  readonly votesAbstained?: number | null;
  readonly reason?: string | null;
}

/** What is wrong with a decision, by the field that it belongs to. */
export type DecisionFault =
  | { readonly field: 'votesFor'; readonly fault: 'VOTES_MISSING' | 'VOTES_ABOVE_PRESENT' | 'NO_MAJORITY' }
  | { readonly field: 'reason'; readonly fault: 'REASON_MISSING' };

/** The decisions that bring an item onto the wish list. */
export function isWished(decision: ItemDecision | null | undefined): boolean {
  return decision === 'ADOPT' || decision === 'AMEND';
}

/**
 * A vote is counted, its sum never exceeds those present, and it adopts by a majority of them; a consensus needs
 * no count. Whatever is not adopted as it stands needs its reason.
 */
export function faultsOfDecision(taken: DecisionTaken, presentPersons: number): DecisionFault[] {
  const faults: DecisionFault[] = [];
  if (taken.method === 'VOTE') {
    const fault = faultOfVote(taken, presentPersons);
    if (fault) faults.push({ field: 'votesFor', fault });
  }
  if (taken.decision !== 'ADOPT' && (taken.reason ?? '').trim() === '') {
    faults.push({ field: 'reason', fault: 'REASON_MISSING' });
  }
  return faults;
}

function faultOfVote(
  { decision, votesFor, votesAgainst, votesAbstained }: DecisionTaken,
  presentPersons: number,
): 'VOTES_MISSING' | 'VOTES_ABOVE_PRESENT' | 'NO_MAJORITY' | undefined {
  if (typeof votesFor !== 'number' || typeof votesAgainst !== 'number') return 'VOTES_MISSING';
  if (votesFor + votesAgainst + (votesAbstained ?? 0) > presentPersons) return 'VOTES_ABOVE_PRESENT';
  return isWished(decision) && !isAdopted(votesFor, presentPersons) ? 'NO_MAJORITY' : undefined;
}

/** Whether places on a wish list are 1 to n, each once. */
export function areRanksComplete(ranks: readonly number[]): boolean {
  return new Set(ranks).size === ranks.length && ranks.every((rank) => rank >= 1 && rank <= ranks.length);
}
