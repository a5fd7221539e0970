import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSACTION_KINDS } from './code-lists/funding-codes.js';
import { codesOf } from './code-lists/label.js';
import { contributionMoves, contributionStateAfter } from './contribution-state.js';
import { isCovered, sumsAfter, sumsOf } from './ledger.js';
import type { LedgerEntry } from './ledger.js';
import { contributionMachine } from './machines/contribution.js';
import type { ContributionState } from './machines/contribution.js';
import { moneyProblems } from './money-guard.js';

const receipt = (id: string, amount: string): LedgerEntry => ({ id, kind: 'RECEIPT', amount });
const entry = (
  id: string,
  kind: LedgerEntry['kind'],
  amount: string,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  id,
  kind,
  amount,
  projectId: 'p1',
  ...more,
});

describe('sums', () => {
  it('count a refund against the receipts and a reversal against what it reverses', () => {
    const sums = sumsOf([
      receipt('a', '100.00'),
      entry('b', 'REFUND', '30.00'),
      entry('c', 'REVERSAL', '30.00', { reversesId: 'b' }),
      entry('d', 'ALLOCATION', '50.00'),
      entry('e', 'SPENDING', '20.00'),
      entry('f', 'REVERSAL', '20.00', { reversesId: 'e' }),
    ]);
    expect(sums).toEqual({
      received: '100.00',
      allocated: '50.00',
      spent: '0.00',
      receipts: '100.00',
      refunded: '0.00',
    });
  });
});

describe('an entry', () => {
  const approved = [
    receipt('a', '100.00'),
    entry('b', 'ALLOCATION', '60.00'),
    entry('c', 'SPENDING', '40.00'),
  ];

  it.each([
    [entry('x', 'ALLOCATION', '40.01'), 'GUARD_FUNDS_COVERED'],
    [entry('x', 'SPENDING', '20.01'), 'GUARD_FUNDS_COVERED'],
    [entry('x', 'REFUND', '40.01'), 'GUARD_FUNDS_COVERED'],
    [entry('x', 'SPENDING', '1.00', { projectId: 'p2' }), 'GUARD_FUNDS_COVERED'],
    [entry('x', 'SPENDING', '1.00', { projectId: null }), 'GUARD_PROJECT_REQUIRED'],
    [entry('x', 'RECEIPT', '0.00'), 'GUARD_AMOUNT_POSITIVE'],
    [entry('x', 'REVERSAL', '100.00', { reversesId: 'a' }), 'GUARD_FUNDS_COVERED'],
    [entry('x', 'REVERSAL', '39.00', { reversesId: 'c' }), 'GUARD_REVERSAL_AMOUNT'],
    [entry('x', 'REVERSAL', '39.00', { reversesId: 'z' }), 'GUARD_REVERSAL_ORIGINAL'],
  ] as const)('%o is refused with %s', (candidate, code) => {
    expect(sumsAfter(approved, candidate)).toEqual({ ok: false, code });
  });

  it('is reversed once', () => {
    const reversal = entry('r', 'REVERSAL', '40.00', { reversesId: 'c' });
    expect(sumsAfter(approved, reversal).ok).toBe(true);
    expect(sumsAfter([...approved, reversal], { ...reversal, id: 's' })).toEqual({
      ok: false,
      code: 'GUARD_REVERSED_ALREADY',
    });
  });
});

const anyEntry = fc.record({
  kind: fc.constantFrom(...codesOf(TRANSACTION_KINDS)),
  fen: fc.integer({ min: 1, max: 20_000 }),
  project: fc.constantFrom('p1', 'p2'),
  original: fc.nat(30),
});
/** A ledger into which only what the guard lets pass has come. */
const anyLedger = fc.array(anyEntry, { maxLength: 30 }).map((drafts) => {
  const approved: LedgerEntry[] = [];
  for (const [index, { kind, fen, project, original }] of drafts.entries()) {
    const reversed = kind === 'REVERSAL' ? approved[original % Math.max(1, approved.length)] : undefined;
    const candidate: LedgerEntry = {
      id: `t${index}`,
      kind,
      amount: reversed?.amount ?? (fen / 100).toFixed(2),
      projectId: project,
      reversesId: reversed?.id ?? null,
    };
    if (sumsAfter(approved, candidate).ok) approved.push(candidate);
  }
  return approved;
});

describe('any ledger behind the guard', () => {
  it('is never negative and never spends more than was allocated, nor allocates more than was received', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(isCovered(sumsOf(ledger))).toBe(true);
        for (const [length] of ledger.entries())
          expect(isCovered(sumsOf(ledger.slice(0, length)))).toBe(true);
      }),
    );
  });

  it('moves its contribution only along the table, or back along a move that a reversal may undo', () => {
    fc.assert(
      fc.property(anyLedger, fc.integer({ min: 1, max: 400 }), (ledger, pledgedYuan) => {
        let state: ContributionState = 'AGREED';
        for (const [index] of ledger.entries()) {
          const next = contributionStateAfter(state, `${pledgedYuan}.00`, sumsOf(ledger.slice(0, index + 1)));
          for (const step of contributionMoves(state, next)) {
            const move = contributionMachine.moves.find(({ key }) => key === step.key)!;
            const isForward = !step.isBack && move.to === step.to && move.from.includes(state);
            const isBack = step.isBack && move.reversible && move.to === state;
            expect(isForward || isBack, `${state} → ${step.to} by ${step.key}`).toBe(true);
            state = step.to;
          }
          expect(state).toBe(next);
        }
      }),
    );
  });
});

describe('the state of a contribution', () => {
  it.each([
    ['AGREED', ['RECEIPT 40'], 'PARTLY_RECEIVED'],
    ['AGREED', ['RECEIPT 100'], 'RECEIVED'],
    ['PARTLY_RECEIVED', ['RECEIPT 40', 'RECEIPT 70'], 'RECEIVED'],
    ['RECEIVED', ['RECEIPT 100', 'ALLOCATION 100', 'SPENDING 100'], 'SPENT'],
    ['RECEIVED', ['RECEIPT 100', 'ALLOCATION 80', 'SPENDING 80', 'REFUND 20'], 'SPENT'],
    ['RECEIVED', ['RECEIPT 100', 'REFUND 100'], 'REFUNDED'],
    ['RECEIVED', ['RECEIPT 40'], 'PARTLY_RECEIVED'],
    ['PARTLY_RECEIVED', [], 'AGREED'],
    ['CANCELLED', [], 'CANCELLED'],
    ['PLEDGED', [], 'PLEDGED'],
  ] as const)('%s with %j becomes %s', (state, lines, expected) => {
    const ledger = lines.map((line, index) => {
      const [kind, yuan] = line.split(' ') as [LedgerEntry['kind'], string];
      return entry(`t${index}`, kind, `${yuan}.00`);
    });
    expect(contributionStateAfter(state, '100.00', sumsOf(ledger))).toBe(expected);
  });
});

describe('the money of a project', () => {
  const sums = sumsOf([receipt('a', '100.00')]);

  it('is settled when nothing is pending and each contribution is ended or its remainder decided', () => {
    const contribution = { id: 'c1', state: 'RECEIVED', sums, pendingTransactions: 0 } as const;
    expect(moneyProblems([{ ...contribution, state: 'CANCELLED' }])).toEqual([]);
    expect(moneyProblems([contribution])).toEqual([{ contributionId: 'c1', code: 'GUARD_REMAINDER_OPEN' }]);
    expect(
      moneyProblems([{ ...contribution, remainderDecision: 'RETURNED', remainderReason: '  ' }]),
    ).toHaveLength(1);
    expect(
      moneyProblems([{ ...contribution, remainderDecision: 'CARRIED_OVER', remainderReason: '并入次年' }]),
    ).toEqual([]);
    expect(moneyProblems([{ ...contribution, state: 'SPENT', pendingTransactions: 1 }])).toEqual([
      { contributionId: 'c1', code: 'GUARD_TRANSACTION_PENDING' },
    ]);
  });
});
