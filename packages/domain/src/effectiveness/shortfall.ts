import { under } from '../check/check.ts';
import type { Measure } from '../check/check.ts';

/**
 * By how much a part of a whole falls short of a percentage, in tenths of a percent; null where it is reached.
 * What was reached is cut and not rounded, so that 94.96 never shows as the 95 that it missed; what is missed is
 * never nothing, also where the percentage is told to hundredths. Of nothing, every percentage is reached.
 */
export function shortfall(percent: number, part: number, whole: number): Measure | null {
  if (100 * part >= percent * whole) return null;
  const actual = Math.floor((1000 * part) / whole) / 10;
  return {
    ...under(percent, actual, 'PERCENT'),
    excess: Math.max(1, Math.round(10 * (percent - actual))) / 10,
  };
}
