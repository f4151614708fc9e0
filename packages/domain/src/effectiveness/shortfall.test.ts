import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortfall } from './shortfall.ts';

it('tells in tenths what is missed, and never that nothing is', () => {
  expect(shortfall(95, 9496, 10_000)).toMatchObject({ limit: 95, actual: 94.9, excess: 0.1 });
  expect(shortfall(50, 0, 3)).toMatchObject({ actual: 0, excess: 50 });
  // A percentage that is told to hundredths, missed by less than a tenth.
  expect(shortfall(33.34, 1, 3)).toMatchObject({ limit: 33.34, actual: 33.3, excess: 0.1 });
});

it('is not of a percentage that is reached', () => {
  expect(shortfall(50, 100, 200)).toBeNull();
  expect(shortfall(50, 99, 199)).toMatchObject({ actual: 49.7, excess: 0.3 });
  expect(shortfall(50, 100, 199)).toBeNull();
  expect(shortfall(50, 0, 0)).toBeNull();
});

it('is of every share below the percentage', () => {
  const hundredths = fc.integer({ min: 1, max: 10_000 });
  const whole = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(hundredths, whole, fc.double({ min: 0, max: 1, noNaN: true }), (wanted, of, at) => {
      const part = Math.floor(at * of);
      fc.pre(10_000 * part < wanted * of);
      const missed = shortfall(wanted / 100, part, of);
      expect(missed?.actual).toBeLessThanOrEqual(wanted / 100);
      expect(missed?.excess).toBeGreaterThan(0);
    }),
  );
});
