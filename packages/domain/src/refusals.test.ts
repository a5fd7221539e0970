import { describe, expect, it } from 'vitest';
import type { LedgerRefusal } from './ledger.js';
import type { MoneyRefusal } from './money-guard.js';
import { refusalParamsOf, REFUSALS, refusalText } from './refusals.js';
import type { RefusalCode } from './refusals.js';
import type { SchemeProblem } from './evaluation.js';

const codes = Object.keys(REFUSALS) as RefusalCode[];

describe('refusals', () => {
  it.each(codes.filter((code) => code !== 'GUARD'))('%s says the same in both languages', (code) => {
    const { zh, en } = REFUSALS[code];
    const asked = [...en.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(new Set(asked)).toEqual(new Set(refusalParamsOf(code)));
    expect(zh.endsWith('。') && en.endsWith('.')).toBe(true);
  });

  it('fill their parameters', () => {
    expect(refusalText('TOO_LONG', { max: '120' })).toEqual({
      zh: '超过上限 120。',
      en: 'This is over the limit of 120.',
    });
    expect(refusalText('GUARD', { zh: '甲', en: 'a' })).toEqual({ zh: '甲', en: 'a' });
  });

  it('have a text for every code that a rule answers with', () => {
    const answered: (LedgerRefusal | MoneyRefusal | SchemeProblem)[] = [
      'GUARD_FUNDS_COVERED',
      'GUARD_REMAINDER_OPEN',
      'GUARD_WEIGHTS_100',
    ];
    const texts: RefusalCode[] = answered;
    expect(texts.map((code) => refusalText(code).zh)).not.toContain('');
  });
});
