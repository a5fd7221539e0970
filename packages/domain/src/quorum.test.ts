import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSULTATION_FORMATS } from './code-lists/consultation-codes.js';
import { codesOf } from './code-lists/label.js';
import { FIXED_MEMBER_KINDS, isAdopted, missingKinds, quorumOf } from './quorum.js';

const presentKinds = [...FIXED_MEMBER_KINDS];
const persons = (eligiblePersons: number, presentPersons: number) => ({
  eligiblePersons,
  presentPersons,
  presentKinds,
});
const households = (eligibleHouseholds: number, presentHouseholds: number) => ({
  eligibleHouseholds,
  presentHouseholds,
  presentKinds,
});

describe('the quorum', () => {
  it.each([
    ['VILLAGE_ASSEMBLY', persons(100, 51), true],
    ['VILLAGE_ASSEMBLY', persons(100, 50), false],
    ['VILLAGE_ASSEMBLY', households(3, 2), true],
    ['VILLAGE_ASSEMBLY', households(100, 66), false],
    ['VILLAGE_ASSEMBLY', { presentKinds }, false],
    ['VILLAGER_REPRESENTATIVES', persons(30, 20), true],
    ['VILLAGER_REPRESENTATIVES', persons(30, 19), false],
    ['GROUP', { presentKinds }, true],
    ['BENCH_CHAT', { presentKinds: [] }, true],
    ['VILLAGER_REPRESENTATIVES', persons(10, 11), false],
  ] as const)('of %s with %j is reached: %s', (format, attendance, expected) => {
    expect(quorumOf(format, attendance).ok).toBe(expected);
  });

  it('of a group names the kinds that are missing, unless it is waived', () => {
    const kinds = presentKinds.filter((kind) => kind !== 'GRID_WORKER');
    expect(missingKinds(kinds)).toEqual(['GRID_WORKER']);
    expect(quorumOf('GROUP', { presentKinds: kinds })).toEqual({
      ok: false,
      code: 'GUARD_FIVE_KINDS',
      missing: ['GRID_WORKER'],
    });
    expect(quorumOf('GROUP', { presentKinds: kinds, waiverReason: '网格员当日防汛值守' }).ok).toBe(true);
    expect(quorumOf('GROUP', { presentKinds: kinds, waiverReason: ' ' }).ok).toBe(false);
  });

  it('is never reached with more present than eligible, and never lost by one more', () => {
    const formats = fc.constantFrom(...codesOf(CONSULTATION_FORMATS));
    fc.assert(
      fc.property(formats, fc.nat(200), fc.nat(200), (format, eligible, present) => {
        const reached = quorumOf(format, persons(eligible, present)).ok;
        const byOneMore = quorumOf(format, persons(eligible, present + 1)).ok;
        expect(reached && present > eligible).toBe(false);
        expect(reached && present < eligible && !byOneMore).toBe(false);
      }),
    );
  });

  it('adopts by a majority of those present', () => {
    expect([isAdopted(11, 20), isAdopted(10, 20), isAdopted(0, 0)]).toEqual([true, false, false]);
  });
});
