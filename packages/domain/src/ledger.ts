import type { TransactionKind } from './code-lists/funding-codes.js';
import { compareAmounts, negateAmount, sumAmounts } from './money.js';

/** What the ledger needs of a fund transaction. */
export interface LedgerEntry {
  readonly id: string;
  readonly kind: TransactionKind;
  /** Yuan, at least 0.01; the kind gives the sign. */
  readonly amount: string;
  readonly projectId?: string | null;
  /** The entry that a REVERSAL undoes. */
  readonly reversesId?: string | null;
}

/** Sums of a contribution in yuan. `receipts` and `refunded` are the two halves of `received`. */
export interface LedgerSums {
  readonly received: string;
  readonly allocated: string;
  readonly spent: string;
  readonly receipts: string;
  readonly refunded: string;
}

/**
 * Sums over approved entries. A reversal counts with the opposite sign of the kind it reverses; one whose
 * original is not among the entries counts nothing.
 */
export function sumsOf(approved: readonly LedgerEntry[]): LedgerSums {
  const byId = new Map(approved.map((entry) => [entry.id, entry]));
  const amounts = new Map<TransactionKind, string[]>();
  for (const entry of approved) {
    const original = entry.kind === 'REVERSAL' ? byId.get(entry.reversesId ?? '') : entry;
    if (!original || original.kind === 'REVERSAL') continue;
    const amount = entry.kind === 'REVERSAL' ? negateAmount(entry.amount) : entry.amount;
    amounts.set(original.kind, [...(amounts.get(original.kind) ?? []), amount]);
  }
  const of = (kind: TransactionKind) => sumAmounts(amounts.get(kind) ?? []);
  const [receipts, refunded] = [of('RECEIPT'), of('REFUND')];
  return {
    received: sumAmounts([receipts, negateAmount(refunded)]),
    allocated: of('ALLOCATION'),
    spent: of('SPENDING'),
    receipts,
    refunded,
  };
}

/** Whether 0 ≤ spent ≤ allocated ≤ received. */
export function isCovered({ received, allocated, spent }: LedgerSums): boolean {
  return (
    compareAmounts(spent, 0) >= 0 &&
    compareAmounts(spent, allocated) <= 0 &&
    compareAmounts(allocated, received) <= 0
  );
}

export type LedgerRefusal =
  | 'GUARD_AMOUNT_POSITIVE'
  | 'GUARD_PROJECT_REQUIRED'
  | 'GUARD_REVERSAL_ORIGINAL'
  | 'GUARD_REVERSAL_AMOUNT'
  | 'GUARD_REVERSED_ALREADY'
  | 'GUARD_FUNDS_COVERED';

/** The sums after an entry is approved, or why it must not be. */
export type LedgerAnswer =
  | { readonly ok: true; readonly sums: LedgerSums }
  | { readonly ok: false; readonly code: LedgerRefusal };

/**
 * Judges an entry against the approved ones of its contribution: after it, 0 ≤ spent ≤ allocated ≤ received in
 * all, and spent ≤ allocated for its project.
 */
export function sumsAfter(approved: readonly LedgerEntry[], entry: LedgerEntry): LedgerAnswer {
  const code = entryRefusal(approved, entry);
  if (code) return { ok: false, code };
  const entries = [...approved, entry];
  const sums = sumsOf(entries);
  const original = approved.find(({ id }) => id === entry.reversesId) ?? entry;
  const ofProject = sumsOf(entries.filter((other) => projectOf(entries, other) === original.projectId));
  const isProjectCovered = !original.projectId || compareAmounts(ofProject.spent, ofProject.allocated) <= 0;
  return isCovered(sums) && isProjectCovered
    ? { ok: true, sums }
    : { ok: false, code: 'GUARD_FUNDS_COVERED' };
}

/** A reversal belongs to the project of what it reverses. */
function projectOf(entries: readonly LedgerEntry[], entry: LedgerEntry): string | null | undefined {
  return entry.kind === 'REVERSAL'
    ? entries.find(({ id }) => id === entry.reversesId)?.projectId
    : entry.projectId;
}

function entryRefusal(approved: readonly LedgerEntry[], entry: LedgerEntry): LedgerRefusal | null {
  if (compareAmounts(entry.amount, '0.01') < 0) return 'GUARD_AMOUNT_POSITIVE';
  if ((entry.kind === 'ALLOCATION' || entry.kind === 'SPENDING') && !entry.projectId)
    return 'GUARD_PROJECT_REQUIRED';
  if (entry.kind !== 'REVERSAL') return null;
  const original = approved.find(({ id }) => id === entry.reversesId);
  if (!original || original.kind === 'REVERSAL') return 'GUARD_REVERSAL_ORIGINAL';
  if (compareAmounts(original.amount, entry.amount) !== 0) return 'GUARD_REVERSAL_AMOUNT';
  return approved.some(({ reversesId }) => reversesId === original.id) ? 'GUARD_REVERSED_ALREADY' : null;
}
