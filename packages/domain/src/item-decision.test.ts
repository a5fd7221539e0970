import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areRanksComplete, faultsOfDecision, isWished } from './item-decision.js';

const vote = (votesFor: number, votesAgainst: number, votesAbstained = 0) => ({
  decision: 'ADOPT' as const,
  method: 'VOTE' as const,
  votesFor,
  votesAgainst,
  votesAbstained,
});

describe('a decision', () => {
  it.each([
    [vote(11, 5, 4), []],
    [vote(10, 5, 5), ['NO_MAJORITY']],
    [vote(18, 5), ['VOTES_ABOVE_PRESENT']],
    [{ decision: 'ADOPT', method: 'VOTE' }, ['VOTES_MISSING']],
    [{ decision: 'ADOPT', method: 'CONSENSUS' }, []],
    [{ decision: 'REFUSE', method: 'CONSENSUS' }, ['REASON_MISSING']],
    [{ ...vote(3, 17), decision: 'REFUSE', reason: '多数居民反对' }, []],
    [{ ...vote(3, 17), decision: 'AMEND', reason: '缩小规模' }, ['NO_MAJORITY']],
    [{ decision: 'DEFER', method: 'CONSENSUS', reason: ' ' }, ['REASON_MISSING']],
  ] as const)('%j of 20 present has the faults %j', (taken, faults) => {
    expect(faultsOfDecision(taken, 20).map(({ fault }) => fault)).toEqual(faults);
  });

  it('brings an item onto the wish list when it adopts it, amended or not', () => {
    expect((['ADOPT', 'AMEND', 'DEFER', 'REFUSE', null] as const).map(isWished)).toEqual([true, true, false, false, false]);
  });
});

it('ranks a wish list without gaps', () => {
  expect([[1, 2, 3], [2, 1], [1, 1], [1, 3], [0, 1], []].map(areRanksComplete)).toEqual([true, true, false, false, false, true]);
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), (ranks) => {
      expect(areRanksComplete(ranks)).toBe(true);
    }),
  );
});
