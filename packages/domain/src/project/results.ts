import type { Indicator, Measured, YearValue } from './project.ts';

/**
 * REACHED      all that was aimed at
 * NOT_REACHED  less
 * UNKNOWN      a figure is missing: never counted as reached
 * NO_TARGET    nothing was aimed at by then
 */
export type AchievedVerdict = 'REACHED' | 'NOT_REACHED' | 'UNKNOWN' | 'NO_TARGET';

/** How much of what was aimed at is there. */
export type Achieved = {
  readonly verdict: AchievedVerdict;
  /** In whole percent, rounded down, so that 99.9 is never shown as all; null where it cannot be told. */
  readonly percent: number | null;
  /** The years of which no figure is known. */
  readonly missing: readonly number[];
};

type Measure = Pick<Indicator, 'measure' | 'accrual' | 'baseline' | 'targets'>;

/** A number exactly, as a fraction of whole numbers; the denominator is above zero. */
type Exact = { readonly top: bigint; readonly bottom: bigint };

const HUNDRED = 100n;

function exact(value: Measured, { measure }: Pick<Indicator, 'measure'>): Exact | null {
  const { numerator, denominator } = value;
  if (measure === 'NUMBER') return { top: BigInt(numerator), bottom: 1n };
  return denominator === null || denominator <= 0
    ? null
    : { top: BigInt(numerator), bottom: BigInt(denominator) };
}

const minus = (a: Exact, b: Exact): Exact => ({
  top: a.top * b.bottom - b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

const unknown = (missing: readonly number[]): Achieved => ({
  verdict: 'UNKNOWN',
  percent: null,
  missing,
});
const NO_TARGET: Achieved = { verdict: 'NO_TARGET', percent: null, missing: [] };

/** Division that rounds down, also below zero; `b` is not zero. */
function floorDivide(a: bigint, b: bigint): bigint {
  const cut = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? cut - 1n : cut;
}

/** What was reached against what was aimed at, from a beginning on. */
function compare(actual: Exact, target: Exact, baseline: Exact): Achieved {
  const aimed = minus(target, baseline);
  const gone = minus(actual, baseline);
  if (aimed.top === 0n) {
    const kept = minus(actual, target).top >= 0n;
    return { verdict: kept ? 'REACHED' : 'NOT_REACHED', percent: null, missing: [] };
  }
  const top = gone.top * aimed.bottom;
  const bottom = aimed.top * gone.bottom;
  const percent = Number(floorDivide(top * HUNDRED, bottom));
  return { verdict: percent >= 100 ? 'REACHED' : 'NOT_REACHED', percent, missing: [] };
}

const ZERO: Exact = { top: 0n, bottom: 1n };

function valueIn(values: readonly YearValue[], year: number): YearValue | undefined {
  return values.find((value) => value.year === year);
}

/** Numerators and denominators added up: of a ratio the whole is what all years together come to. */
function pooled(values: readonly YearValue[], { measure }: Measure): Exact | null {
  const numerator = values.reduce((sum, value) => sum + BigInt(value.numerator), 0n);
  if (measure === 'NUMBER') return { top: numerator, bottom: 1n };
  const bottoms = values.map(({ denominator }) => denominator);
  if (bottoms.some((bottom) => bottom === null || bottom <= 0)) return null;
  const denominator = bottoms.reduce((sum, bottom) => sum + BigInt(bottom ?? 0), 0n);
  return { top: numerator, bottom: denominator };
}

/** From where a way is measured: only what adds up begins at a baseline. */
function beginning(indicator: Measure): Exact | null {
  const { accrual, baseline } = indicator;
  return accrual === 'PERIODIC' || baseline === null ? ZERO : exact(baseline, indicator);
}

/** What one year came to, by itself. */
export function achievedIn(
  indicator: Measure,
  actuals: readonly YearValue[],
  year: number,
): Achieved {
  const aimed = valueIn(indicator.targets, year);
  if (aimed === undefined) return NO_TARGET;
  const came = valueIn(actuals, year);
  const [target, actual, start] = [
    exact(aimed, indicator),
    came === undefined ? null : exact(came, indicator),
    beginning(indicator),
  ];
  if (target === null || actual === null || start === null) return unknown([year]);
  return compare(actual, target, start);
}

/**
 * What all years up to one came to. Of what adds up the latest year that was aimed at counts; of what
 * is counted year by year all of them, and one that is missing leaves the whole unknown.
 */
export function achievedBy(
  indicator: Measure,
  actuals: readonly YearValue[],
  year: number,
): Achieved {
  const aimed = indicator.targets
    .filter((target) => target.year <= year)
    .toSorted((a, b) => a.year - b.year);
  const last = aimed.at(-1);
  if (last === undefined) return NO_TARGET;
  if (indicator.accrual === 'CUMULATIVE') return achievedIn(indicator, actuals, last.year);
  const came = aimed.flatMap((target) => valueIn(actuals, target.year) ?? []);
  const missing = aimed
    .map((target) => target.year)
    .filter((one) => valueIn(actuals, one) === undefined);
  const [target, actual] = [pooled(aimed, indicator), pooled(came, indicator)];
  if (missing.length > 0 || target === null || actual === null) return unknown(missing);
  return compare(actual, target, ZERO);
}
