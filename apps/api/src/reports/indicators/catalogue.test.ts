import { describe, expect, it } from 'vitest';
import { indicatorOf, INDICATORS } from './catalogue.js';
import type { Measure } from './indicator.js';

const measures = INDICATORS.flatMap(({ numerator, denominator }) => (denominator ? [numerator, denominator] : [numerator]));

describe('the catalogue', () => {
  it('has every key once, and finds it', () => {
    expect(new Set(INDICATORS.map(({ key }) => key)).size).toBe(INDICATORS.length);
    for (const indicator of INDICATORS) expect(indicatorOf(indicator.key)).toBe(indicator);
    expect(indicatorOf('project.unknown')).toBeUndefined();
  });

  it('has one measure for a name: equal names share a column', () => {
    const byName = Map.groupBy(measures, ({ name }) => name);
    const differing = [...byName].filter(([, list]) => new Set<Measure>(list).size > 1).map(([name]) => name);
    expect(differing).toEqual([]);
  });

  it('tells every word in both languages', () => {
    for (const { zh, en, definition, unit, numerator, denominator, kind } of INDICATORS) {
      for (const word of [zh, en, definition.zh, definition.en, numerator.zh, numerator.en]) expect(word).not.toBe('');
      if (denominator) expect([denominator.zh, denominator.en]).not.toContain('');
      if (kind === 'COUNT' || kind === 'SUM') expect(unit.zh !== '' || kind === 'SUM').toBe(true);
    }
  });

  it('makes no figure public that stands on facts for staff', () => {
    const leaking = INDICATORS.filter(({ isPublic, numerator, denominator }) => isPublic && [numerator, denominator].some((part) => part?.source.name.startsWith('staff.')));
    expect(leaking.map(({ key }) => key)).toEqual([]);
  });

  it('knows the split that a distribution is about', () => {
    const lacking = INDICATORS.filter(({ distribution, splits }) => distribution !== null && !splits.includes(distribution));
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  it('splits what adds up by town, unless it belongs to the whole district', () => {
    const without = INDICATORS.filter(({ isAdditive, splits, numerator }) => isAdditive && !splits.includes('TOWN') && !numerator.source.isOfDistrict);
    expect(without.map(({ key }) => key)).toEqual([]);
  });
});
