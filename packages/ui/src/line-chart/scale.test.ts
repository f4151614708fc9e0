import { expect, test } from 'vitest';
import { pathOf, ticksUpTo } from './scale.ts';

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [57, [0, 20, 40, 60]],
  [144, [0, 50, 100, 150]],
  [690, [0, 200, 400, 600, 800]],
])('up to %i', (largest, ticks) => {
  expect(ticksUpTo(largest)).toEqual(ticks);
});

test('a line breaks where nothing is known', () => {
  const same = (value: number) => value;
  expect(pathOf([1, 2, null, 4], same, same)).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
});
