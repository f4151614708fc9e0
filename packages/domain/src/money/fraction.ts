/** A rate as whole numbers above and below the line: 24277.5 as 48555/2. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** As many decimals as the field takes. */
export const RATE_DECIMALS = 6;

/** The fraction in lowest terms of a number with at most six decimals. */
export function fractionOf(value: number): Fraction {
  const scale = 10 ** RATE_DECIMALS;
  const whole = Math.round(value * scale);
  const divisor = commonDivisor(Math.abs(whole), scale);
  return { numerator: whole / divisor, denominator: scale / divisor };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
