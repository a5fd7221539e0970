import { expect, test } from 'vitest';
import { median, medianRatio, medianWindow } from './figures.ts';

const window = (rps: number) => ({ rps, p50: 1000 / rps, p99: 2000 / rps });

test('the median is the middle value, or between the two middle ones', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
});

test('each value of a cell has its own median', () => {
  expect(medianWindow([window(100), window(50), window(200)])).toEqual({ rps: 100, p50: 10, p99: 20 });
});

test('a share is the median of the shares of the rounds', () => {
  expect(medianRatio([window(50), window(30), window(80)], [window(100), window(100), window(100)])).toBe(0.5);
});
