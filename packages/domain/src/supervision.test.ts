import { describe, expect, it } from 'vitest';
import { coversProject, demandsOf, isInOffice, oneALine, orderNumber, unansweredDemands } from './supervision.js';

describe('a term of office', () => {
  const term = { activeFrom: '2023-01-10', termEndsOn: '2025-01-10', endedOn: null };
  it.each([
    ['2023-01-09', false],
    ['2023-01-10', true],
    ['2025-01-09', true],
    ['2025-01-10', false],
  ])('on %s: %s', (day, isIn) => expect(isInOffice(term, day)).toBe(isIn));

  it('ends on the day it was ended, and never began without an appointment', () => {
    expect(isInOffice({ ...term, endedOn: '2024-05-01' }, '2024-04-30')).toBe(true);
    expect(isInOffice({ ...term, endedOn: '2024-05-01' }, '2024-05-01')).toBe(false);
    expect(isInOffice({}, '2024-05-01')).toBe(false);
  });
});

describe('the reach of a supervisor', () => {
  const project = { townCode: '990201001', villageCode: '990201001001' };
  it('is the district, the own town or the own village', () => {
    expect(coversProject({ tier: 'DISTRICT' }, {})).toBe(true);
    expect(coversProject({ tier: 'TOWN', townCode: '990201001' }, project)).toBe(true);
    expect(coversProject({ tier: 'TOWN', townCode: '990201101' }, project)).toBe(false);
    expect(coversProject({ tier: 'VILLAGE', townCode: '990201001', villageCode: '990201001001' }, project)).toBe(true);
    expect(coversProject({ tier: 'VILLAGE', townCode: '990201001', villageCode: '990201001002' }, project)).toBe(false);
    expect(coversProject({ tier: 'TOWN' }, {})).toBe(false);
  });
});

describe('demands', () => {
  it('stand one a line and are answered one by one', () => {
    const text = oneALine(['补装护栏\n并验收', ' 清理垃圾 ']);
    expect(demandsOf(text)).toEqual(['补装护栏 并验收', '清理垃圾']);
    expect(unansweredDemands(text, ['已装'])).toEqual([2]);
    expect(unansweredDemands(text, [' ', '已清'])).toEqual([1]);
    expect(unansweredDemands(text, ['已装', '已清'])).toEqual([]);
  });

  it('are numbered by kind, year and serial', () => {
    expect(orderNumber('RECTIFICATION', 2024, 12)).toBe('整改〔2024〕12号');
    expect(orderNumber('SUPERVISION', 2024, 1)).toBe('督办〔2024〕1号');
  });
});
