import { describe, expect, it } from 'vitest';
import { growthOf } from './memory.ts';
import { median, percentile, spread } from './statistics.ts';

describe('statistics of rounds', () => {
  it('take the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('give percentiles that were really measured', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(hundred, 50)).toBe(50);
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile([3], 99)).toBe(3);
    expect(percentile([], 50)).toBeNaN();
  });

  it('tell how far rounds lie apart', () => {
    expect(spread([100, 100, 100])).toBe(0);
    expect(spread([90, 100, 110])).toBeCloseTo(0.1);
  });

  it('tell how memory grows once a process is warm', () => {
    expect(growthOf([10, 90, 100, 100, 110, 110])).toBeCloseTo(0.1);
    expect(growthOf([50, 100, 100, 100, 100, 100])).toBe(0);
    expect(growthOf([7])).toBe(0);
  });
});
