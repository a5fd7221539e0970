import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIBED_PROJECTS, isAdjustable, PROJECT_MOVE_OF, townLimitOf } from './adjustment.js';
import { ADJUSTMENT_KINDS } from './code-lists/delivery-codes.js';
import { codesOf } from './code-lists/label.js';
import { PROJECT_STATES, projectMachine } from './machines/project.js';

const kinds = codesOf(ADJUSTMENT_KINDS);

describe('an adjustment', () => {
  it.each(kinds)('%s does a move of the system to its project', (kind) => {
    const move = projectMachine.moves.find(({ key }) => key === PROJECT_MOVE_OF[kind]);
    expect(move?.who).toEqual({ SY: 'Y' });
    expect(DESCRIBED_PROJECTS[kind].least).toBeLessThanOrEqual(DESCRIBED_PROJECTS[kind].most);
  });

  it('is for listed projects that are not done', () => {
    const statesOf = (kind: (typeof kinds)[number]) => codesOf(PROJECT_STATES).filter((state) => isAdjustable(kind, state));
    expect(statesOf('ADD')).toEqual([]);
    expect(statesOf('CANCEL')).toEqual(['LISTED', 'IMPLEMENTING', 'SUSPENDED']);
    expect(statesOf('RESUME')).toEqual(['SUSPENDED']);
    for (const kind of ['SUSPEND', 'CHANGE', 'SPLIT', 'MERGE'] as const) expect(statesOf(kind)).toEqual(['LISTED', 'IMPLEMENTING']);
  });
});

describe('the limit of a town', () => {
  it.each([
    ['VILLAGE', ['300000.00'], null],
    ['VILLAGE', ['300000.01'], 'ABOVE_LIMIT'],
    ['VILLAGE', ['0', '300000.01'], 'ABOVE_LIMIT'],
    ['VILLAGE', [], null],
    ['TOWN', ['1'], 'NOT_VILLAGE_TIER'],
    ['DISTRICT', [], 'NOT_VILLAGE_TIER'],
  ] as const)('%s, %j: %s', (tier, amounts, expected) => {
    expect(townLimitOf(tier, amounts, '300000.00')).toBe(expected);
  });

  it('never falls when a budget does', () => {
    const fen = fc.integer({ min: 0, max: 100_000_000 });
    const yuan = (amount: number) => (amount / 100).toFixed(2);
    fc.assert(fc.property(fen, fen, fen, (one, other, limit) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      if (townLimitOf('VILLAGE', [yuan(more)], yuan(limit)) === null) expect(townLimitOf('VILLAGE', [yuan(less)], yuan(limit))).toBeNull();
      expect(townLimitOf('VILLAGE', [yuan(one)], yuan(limit)) === null).toBe(one <= limit);
    }));
  });
});
