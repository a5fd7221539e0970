import { describe, expect, it } from 'vitest';
import { isOwnAct, isSamePerson, periodsMeet, rolesMissing, standsFor } from './deputy.js';
import { grantOf, mayMove, readingOf } from './permissions.js';
import type { Viewer } from './roles.js';

const acting = (personId: string, ...others: string[]) => ({ personId, standsFor: others });

describe('four eyes', () => {
  it.each([
    [acting('a'), acting('a'), true],
    [acting('a'), acting('b'), false],
    // A deputy checks what the absent one did, and the absent one what the deputy did for him.
    [acting('b', 'a'), acting('a'), true],
    [acting('a'), acting('b', 'a'), true],
    // Two deputies of the same person.
    [acting('b', 'a'), acting('c', 'a'), true],
    [acting('b', 'a'), acting('c', 'd'), false],
  ])('%j and %j are one: %s', (first, second, expected) => {
    expect(isSamePerson(first, second)).toBe(expected);
    expect(isSamePerson(second, first)).toBe(expected);
  });
});

describe('a deputy', () => {
  const viewer: Viewer = {
    userId: 'b',
    districtCode: '990101',
    organizationId: 'o1',
    grants: [
      { role: 'DEPARTMENT_CLERK', scopeCode: '' },
      { role: 'DEPARTMENT_LEADER', scopeCode: '', standsFor: 'a' },
      { role: 'COLLECTOR', scopeCode: '990101001', standsFor: 'a' },
    ],
  };
  const subject = { districtCode: '990101', units: ['o1'], selves: ['a'] };

  it('may do what the absent one may, and it is known for whom', () => {
    expect(mayMove(viewer, 'suggestion.extend', subject)).toBe(true);
    expect(grantOf(viewer, 'suggestion.extend', subject)?.standsFor).toBe('a');
    expect(grantOf(viewer, 'suggestion.askExtension', subject)?.standsFor).toBeUndefined();
    expect(mayMove({ ...viewer, grants: viewer.grants.slice(0, 1) }, 'suggestion.extend', subject)).toBe(false);
  });

  it('reads what is the absent one’s own', () => {
    expect(readingOf(viewer, 'SUGGESTION_TEXT').selves).toEqual(['a']);
  });

  it('is one with the absent one', () => {
    expect(standsFor(viewer)).toEqual(['a']);
    expect([isOwnAct(viewer, 'a'), isOwnAct(viewer, 'b'), isOwnAct(viewer, 'c'), isOwnAct(viewer, null)]).toEqual([true, true, false, false]);
  });

  it.each([
    ['2026-01-01', '2026-01-05', '2026-01-05', '2026-01-09', true],
    ['2026-01-01', '2026-01-05', '2026-01-06', '2026-01-09', false],
    ['2026-01-01', '2026-01-31', '2026-01-06', '2026-01-09', true],
  ])('%s–%s meets %s–%s: %s', (from, lastOn, otherFrom, otherLastOn, expected) => {
    expect(periodsMeet({ from, lastOn }, { from: otherFrom, lastOn: otherLastOn })).toBe(expected);
  });
});

it('the receiver of work holds the roles of the leaver, in the same scope or a wider one', () => {
  const clerk = { role: 'TOWN_CLERK', scopeCode: '990101001' } as const;
  expect(rolesMissing([clerk], [clerk])).toEqual([]);
  expect(rolesMissing([clerk], [{ ...clerk, scopeCode: '990101002' }])).toEqual([clerk]);
  expect(rolesMissing([{ role: 'VILLAGE_CLERK', scopeCode: '990101001200' }], [{ role: 'VILLAGE_CLERK', scopeCode: '990101001' }])).toEqual([]);
  expect(rolesMissing([clerk], [{ role: 'OPERATOR', scopeCode: '' }])).toEqual([clerk]);
});
