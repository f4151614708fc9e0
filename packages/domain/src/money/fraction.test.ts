import { expect, test } from 'vitest';
import { fractionOf } from './fraction.ts';

test.each([
  [24_277, 24_277, 1],
  [24_277.5, 48_555, 2],
  [0.000_041, 41, 1_000_000],
  [0, 0, 1],
])('%d is %d over %d', (value, numerator, denominator) => {
  expect(fractionOf(value)).toEqual({ numerator, denominator });
});
