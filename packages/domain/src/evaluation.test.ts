import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_GRADING,
  delayMonths,
  evaluate,
  gradeOf,
  participationScore,
  progressScore,
  qualityOf,
  qualityScore,
  satisfactionScore,
  schemeProblems,
  scoreOf,
  supervisionScore,
} from './evaluation.js';

const { dimensions } = DEFAULT_GRADING;
const full = { SATISFACTION: '98.22', SUPERVISION: 90, PROGRESS: 100, QUALITY: 80, PARTICIPATION: 60 };

describe('the score', () => {
  it('is the weighted mean, half-up', () => {
    expect(scoreOf(dimensions, full)).toBe('90.79');
  });

  it('leaves a dimension without data out of both sums', () => {
    expect(scoreOf(dimensions, { SATISFACTION: 90, SUPERVISION: null })).toBe('90.00');
    expect(scoreOf(dimensions, {})).toBeNull();
  });

  it('lies between the lowest and the highest dimension', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    const scores = fc.record({
      SATISFACTION: score,
      SUPERVISION: score,
      PROGRESS: score,
      QUALITY: score,
      PARTICIPATION: score,
    });
    fc.assert(
      fc.property(scores, (given) => {
        const values = Object.values(given).filter((value) => value !== null);
        const result = scoreOf(dimensions, given);
        if (result === null) expect(values).toEqual([]);
        else
          expect(Number(result) >= Math.min(...values) && Number(result) <= Math.max(...values)).toBe(true);
      }),
    );
  });
});

describe('the grade', () => {
  it.each([
    ['90.00', 'EXCELLENT'],
    ['89.99', 'GOOD'],
    ['75.00', 'GOOD'],
    ['74.99', 'FAIR'],
  ] as const)('of %s is %s', (score, grade) => {
    expect(gradeOf(score, DEFAULT_GRADING)).toBe(grade);
  });

  it('is not given with too few raters and too few answers, but with enough of one of them', () => {
    const rate = (raters: number, sampleSize: number) =>
      evaluate(DEFAULT_GRADING, { scores: full, raters, sampleSize });
    expect(rate(2, 9)).toEqual({ score: null, grade: 'NOT_RATED' });
    expect(rate(3, 0)).toEqual({ score: '90.79', grade: 'EXCELLENT' });
    expect(rate(0, 10).grade).toBe('EXCELLENT');
    expect(evaluate(DEFAULT_GRADING, { scores: {}, raters: 5, sampleSize: 50 }).grade).toBe('NOT_RATED');
  });
});

describe('a scheme', () => {
  it('has weights that sum to 100, none above SATISFACTION', () => {
    expect(schemeProblems(dimensions)).toEqual([]);
    expect(
      schemeProblems([
        { code: 'SATISFACTION', weight: 40 },
        { code: 'PROGRESS', weight: 60 },
      ]),
    ).toEqual(['GUARD_SATISFACTION_WEIGHT']);
    expect(schemeProblems([{ code: 'SATISFACTION', weight: '99.99' }])).toEqual(['GUARD_WEIGHTS_100']);
    expect(
      schemeProblems([
        { code: 'SATISFACTION', weight: 50 },
        { code: 'SATISFACTION', weight: 50 },
      ]),
    ).toEqual(['GUARD_DIMENSION_TWICE']);
  });
});

describe('the dimensions', () => {
  it('follow their formulas', () => {
    expect(satisfactionScore(3139, 3196)).toBe('98.22');
    expect(satisfactionScore(0, 0)).toBeNull();
    expect(supervisionScore([90, 80, 85])).toBe('85.00');
    expect(supervisionScore([])).toBeNull();
    expect([progressScore(0), progressScore(3), progressScore(12)]).toEqual(['100.00', '70.00', '0.00']);
    expect([qualityScore('CLEAN'), qualityScore('OPEN_DEFECTS'), qualityScore(null)]).toEqual([
      '100.00',
      '40.00',
      null,
    ]);
    expect([participationScore(0), participationScore(4), participationScore(7)]).toEqual([
      '0.00',
      '80.00',
      '100.00',
    ]);
  });
});

describe('delay and quality', () => {
  it.each([
    ['2024-01-31', '2024-01-31', 0],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-03-15', '2024-08-14', 4],
    ['2024-03-15', '2024-01-01', 0],
  ])('from %s to %s is %i full months', (planned, ended, months) => expect(delayMonths(planned, ended)).toBe(months));

  it('follows the checks and the open findings', () => {
    const pass = { result: 'PASS', defects: null } as const;
    const fail = { result: 'FAIL', defects: '渗水' } as const;
    expect(qualityOf({ checks: [], openFindings: 3 })).toBeNull();
    expect(qualityOf({ checks: [pass], openFindings: 0 })).toBe('CLEAN');
    expect(qualityOf({ checks: [pass], openFindings: 1 })).toBe('OPEN_DEFECTS');
    expect(qualityOf({ checks: [fail], openFindings: 0 })).toBe('OPEN_DEFECTS');
    expect(qualityOf({ checks: [fail, pass], openFindings: 0 })).toBe('REPAIRED');
  });
});
