import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, YearValue } from './project.ts';
import { achievedBy, achievedIn } from './results.ts';

type Measure = Pick<Indicator, 'measure' | 'accrual' | 'baseline' | 'targets'>;

const n = (year: number, numerator: number): YearValue => ({ year, numerator, denominator: null });
const r = (year: number, numerator: number, denominator: number): YearValue => ({
  year,
  numerator,
  denominator,
});
const of = (
  accrual: Measure['accrual'],
  targets: readonly YearValue[],
  rest: Partial<Measure> = {},
): Measure => ({ measure: 'NUMBER', accrual, baseline: null, targets, ...rest });

const PERIODIC = of('PERIODIC', [n(2025, 100), n(2026, 100)]);
const CUMULATIVE = of('CUMULATIVE', [n(2025, 100), n(2026, 250)]);
const from = (numerator: number, denominator: number | null = null) => ({
  baseline: { numerator, denominator },
});
const SHARE = of('PERIODIC', [r(2025, 3, 4), r(2026, 3, 4)], { measure: 'RATIO' });

/** What is measured, what came, up to when: what is said of it. */
const CASES: readonly (readonly [string, Measure, readonly YearValue[], number, string])[] = [
  ['all years are added up', PERIODIC, [n(2025, 80), n(2026, 120)], 2026, 'REACHED 100'],
  ['one year is missing', PERIODIC, [n(2026, 500)], 2026, 'UNKNOWN null 2025'],
  ['a later year does not count yet', PERIODIC, [n(2025, 99)], 2025, 'NOT_REACHED 99'],
  ['nothing was aimed at by then', PERIODIC, [n(2025, 99)], 2024, 'NO_TARGET null'],
  ['the latest year holds all', CUMULATIVE, [n(2025, 10), n(2026, 250)], 2026, 'REACHED 100'],
  ['the latest year is missing', CUMULATIVE, [n(2025, 300)], 2026, 'UNKNOWN null 2026'],
  ['a hair below all', of('PERIODIC', [n(2026, 1000)]), [n(2026, 999)], 2026, 'NOT_REACHED 99'],
  ['nothing came', PERIODIC, [n(2025, 0), n(2026, 0)], 2026, 'NOT_REACHED 0'],
  [
    'the way begins at the baseline',
    of('CUMULATIVE', [n(2026, 60)], from(40)),
    [n(2026, 50)],
    2026,
    'NOT_REACHED 50',
  ],
  [
    'less is better where the baseline is higher',
    of('CUMULATIVE', [n(2026, 80)], from(100)),
    [n(2026, 75)],
    2026,
    'REACHED 125',
  ],
  [
    'it went the wrong way',
    of('CUMULATIVE', [n(2026, 80)], from(100)),
    [n(2026, 101)],
    2026,
    'NOT_REACHED -5',
  ],
  [
    'what is kept is kept',
    of('CUMULATIVE', [n(2026, 40)], from(40)),
    [n(2026, 40)],
    2026,
    'REACHED null',
  ],
  ['shares are pooled', SHARE, [r(2025, 1, 2), r(2026, 9, 10)], 2026, 'REACHED 111'],
  ['a share of nobody is not known', SHARE, [r(2025, 1, 2), r(2026, 0, 0)], 2026, 'UNKNOWN null '],
  [
    'a share without its denominator is not known',
    of('CUMULATIVE', [r(2026, 1, 2)], { measure: 'RATIO' }),
    [n(2026, 1)],
    2026,
    'UNKNOWN null 2026',
  ],
];

describe('what was achieved', () => {
  it.each(CASES)('%s', (_name, indicator, actuals, year, expected) => {
    const { verdict, percent, missing } = achievedBy(indicator, actuals, year);
    const years = verdict === 'UNKNOWN' ? ` ${missing.join(',')}` : '';
    expect(`${verdict} ${percent}${years}`).toBe(expected);
  });

  it('is told of each year by itself', () => {
    const actuals = [n(2025, 80), n(2026, 120)];
    expect(achievedIn(PERIODIC, actuals, 2025)).toMatchObject({ percent: 80 });
    expect(achievedIn(PERIODIC, actuals, 2026)).toMatchObject({ verdict: 'REACHED', percent: 120 });
    expect(achievedIn(PERIODIC, actuals, 2027)).toMatchObject({ verdict: 'NO_TARGET' });
  });

  const year = fc.integer({ min: 2024, max: 2027 });
  const values = fc.uniqueArray(
    fc.record({
      year,
      numerator: fc.integer({ min: 0, max: 1_000_000_000_000 }),
      denominator: fc.constant(null),
    }),
    { selector: (value) => value.year },
  );
  const indicators = fc.record({
    measure: fc.constant('NUMBER' as const),
    accrual: fc.constantFrom('CUMULATIVE' as const, 'PERIODIC' as const),
    baseline: fc.constant(null),
    targets: values,
  });

  it('is never all that was aimed at while a figure is missing', () => {
    fc.assert(
      fc.property(indicators, values, year, (indicator, actuals, until) => {
        const { verdict, missing } = achievedBy(indicator, actuals, until);
        const aimed = indicator.targets.filter((target) => target.year <= until);
        const needed =
          indicator.accrual === 'PERIODIC'
            ? aimed
            : aimed.toSorted((a, b) => b.year - a.year).slice(0, 1);
        const lacking = needed.filter((one) => !actuals.some((actual) => actual.year === one.year));
        expect(missing.length).toBe(lacking.length);
        if (lacking.length > 0) expect(verdict).toBe('UNKNOWN');
        if (aimed.length === 0) expect(verdict).toBe('NO_TARGET');
      }),
    );
  });

  it('never falls as more is done', () => {
    fc.assert(
      fc.property(indicators, values, fc.nat(1_000_000), (indicator, actuals, more) => {
        const before = achievedBy(indicator, actuals, 2027);
        const raised = actuals.map((actual) => ({ ...actual, numerator: actual.numerator + more }));
        const after = achievedBy(indicator, raised, 2027);
        if (before.percent !== null) expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        if (before.verdict === 'REACHED') expect(after.verdict).toBe('REACHED');
      }),
    );
  });
});
