import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_GROUPS, CHANNELS } from './code-lists/collecting-codes.js';
import { codesOf, isCodeOf } from './code-lists/label.js';
import { TRIAGE_CLASSES } from './code-lists/suggestion-codes.js';
import {
  cutTo,
  divisionLevelOf,
  fromListCode,
  isWithin,
  parentCodeOf,
  villageKindOf,
} from './division-code.js';
import { planYearOf } from './plan-year.js';
import { ID_KINDS, kindOf, publicId, uuidOf } from './public-id.js';
import type { PublicIdKind } from './public-id.js';
import { normalizedQueryCode, QUERY_CODE_ALPHABET, queryCodeOf } from './query-code.js';
import { normalizedReceiptNo, receiptNo } from './receipt-number.js';

describe('code lists', () => {
  it('give their codes and know their own', () => {
    expect(codesOf(TRIAGE_CLASSES)).toEqual(['A', 'B', 'C']);
    expect([
      isCodeOf(TRIAGE_CLASSES, 'A'),
      isCodeOf(TRIAGE_CLASSES, 'toString'),
      isCodeOf(TRIAGE_CLASSES, 1),
    ]).toEqual([true, false, false]);
  });

  it('put every channel in a group', () => {
    for (const { group } of Object.values(CHANNELS)) expect(isCodeOf(CHANNEL_GROUPS, group)).toBe(true);
  });
});

describe('public ids', () => {
  const kinds = Object.keys(ID_KINDS) as PublicIdKind[];

  it('lead back to the uuid, for their own kind alone', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...kinds), fc.constantFrom(...kinds), (uuid, kind, other) => {
        const id = publicId(kind, uuid);
        expect(id).toMatch(/^[a-z]{3}_[0-9a-f]{32}$/);
        expect(uuidOf(other, id)).toBe(other === kind ? uuid : undefined);
        expect(kindOf(id)).toBe(kind);
      }),
    );
  });

  it.each([
    '',
    'prj_',
    'prj_0192',
    'PRJ_0192f0a0b0c07000800000000000000a',
    '0192f0a0-b0c0-7000-8000-00000000000a',
  ])('%s is none', (id) => {
    expect(uuidOf('prj', id)).toBeUndefined();
  });
});

describe('receipt numbers', () => {
  it('have at least five digits of the daily counter', () => {
    expect(receiptNo('2024-11-03', 42)).toBe('20241103-00042');
    expect(receiptNo('2024-11-03', 123456)).toBe('20241103-123456');
    expect(() => receiptNo('2024-11-03', 0)).toThrow(RangeError);
  });

  it('are read as people type them', () => {
    expect(normalizedReceiptNo(' 20241103-00042 ')).toBe('20241103-00042');
    expect(normalizedReceiptNo('20241103—00042')).toBe('20241103-00042');
    expect(normalizedReceiptNo('20241303-00042')).toBeUndefined();
  });
});

describe('query codes', () => {
  it('survive being typed in any way, and carry at least 40 bits', () => {
    expect(10 * Math.log2(QUERY_CODE_ALPHABET.length)).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 32 }), (bytes) => {
        const code = queryCodeOf(bytes);
        expect(normalizedQueryCode(code)).toBe(code);
        expect(normalizedQueryCode(` ${code.toLowerCase().replace('-', ' ')}`)).toBe(code);
      }),
    );
  });

  it('use no characters that look alike, and refuse what cannot be one', () => {
    for (const lookAlike of '01258OILZSBU') expect(QUERY_CODE_ALPHABET).not.toContain(lookAlike);
    expect(new Set(QUERY_CODE_ALPHABET).size).toBe(QUERY_CODE_ALPHABET.length);
    expect(normalizedQueryCode('AAAAA-AAAA0')).toBeUndefined();
    expect(normalizedQueryCode('AAAAA')).toBeUndefined();
    expect(() => queryCodeOf(new Uint8Array(4))).toThrow(RangeError);
  });
});

describe('division codes', () => {
  it.each([
    ['990101', 'DISTRICT', undefined],
    ['990101001', 'TOWN', '990101'],
    ['990101001200', 'VILLAGE', '990101001'],
    ['990101001200001', 'GRID', '990101001200'],
    ['9901', undefined, undefined],
    ['99010100120x', undefined, undefined],
  ])('%s is a %s below %s', (code, level, parent) => {
    expect(divisionLevelOf(code)).toBe(level);
    expect(parentCodeOf(code)).toBe(parent);
  });

  it('are prefixes of the codes below them', () => {
    expect(cutTo('990101001200', 'TOWN')).toBe('990101001');
    expect(cutTo('990101', 'TOWN')).toBeUndefined();
    expect([
      isWithin('990101001200', '990101001'),
      isWithin('990101001', '990101001200'),
      isWithin('990101', ''),
    ]).toEqual([true, false, true]);
  });

  it('of a list are cut by their zeros', () => {
    expect(['990101000000', '990101001000', '990101001001', '9901'].map(fromListCode)).toEqual([
      '990101',
      '990101001',
      '990101001001',
      undefined,
    ]);
  });

  it('say the kind of a village', () => {
    expect(
      ['990101001001', '990101001199', '990101001200', '990101001399', '990101001400'].map(villageKindOf),
    ).toEqual(['COMMUNITY', 'COMMUNITY', 'VILLAGE', 'VILLAGE', 'OTHER']);
  });
});

describe('the plan year', () => {
  it.each([
    ['2024-09-30', undefined, 2024],
    ['2024-10-01', undefined, 2025],
    ['2022-12-01', '12-01', 2023],
    ['2023-11-30', '12-01', 2023],
  ])('of %s with cut-off %s is %s', (day, cutOff, year) => {
    expect(planYearOf(day, cutOff)).toBe(year);
  });
});
