import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { CostRateFacts } from './cost-rate.facts.ts';
import { GOOD, JULY, JUNE, ROWS, SUBJECT } from './effectiveness.examples.ts';
import type { EffectivenessFacts } from './effectiveness.facts.ts';
import { BEGINS, earlier } from './effects.examples.ts';

const vnd = (minor: number) => ({ minor, currency: 'VND' }) as const;
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

/** Person-days at 100, 200 and 900 within three years; the first two within one. */
const BEFORE = [
  earlier('a', 200, '2026-01-10'),
  earlier('b', 100, '2025-05-18'),
  earlier('c', 900, '2023-05-18'),
];

function hq09(
  name: string,
  changed: Partial<CostRateFacts['costRate']>,
  expected: readonly Partial<Finding>[],
  normDay = JUNE,
): CheckCase<EffectivenessFacts> {
  const costRate = { startDate: BEGINS, own: [vnd(2400)], personDays: 10, earlier: BEFORE };
  return {
    name: `HQ09: ${name}`,
    checkId: 'HQ09',
    subject: { ...SUBJECT, normDay },
    rows: ROWS,
    facts: { ...GOOD, costRate: { ...costRate, ...changed } },
    expected,
  };
}

/** The golden table of HQ09. */
export const COST_RATE_CASES: readonly CheckCase<EffectivenessFacts>[] = [
  hq09('a fifth above the median of three', {}, PASSES),
  hq09('more than a fifth', { own: [vnd(2410)] }, [
    fails('OVER_MEDIAN', overMoney(vnd(240), vnd(241)), {
      severity: 'NOTE',
      path: ['costLines'],
      data: { activities: 3, years: 3, maxOverPercent: 20 },
    }),
  ]),
  hq09('the middle of four', { earlier: [...BEFORE, earlier('d', 300, '2026-02-01')] }, PASSES),
  hq09(
    'more than a fifth above the middle of four',
    { own: [vnd(3010)], earlier: [...BEFORE, earlier('d', 300, '2026-02-01')] },
    [fails('OVER_MEDIAN', overMoney(vnd(300), vnd(301)))],
  ),
  hq09(
    'three years and a day before is too long ago',
    {
      earlier: [...BEFORE.slice(0, 2), earlier('c', 900, '2023-05-17')],
    },
    DOES_NOT_APPLY,
  ),
  hq09(
    'what begins on the same day is not before',
    {
      earlier: [...BEFORE.slice(0, 2), earlier('c', 900, '2026-05-18')],
    },
    DOES_NOT_APPLY,
  ),
  hq09('nothing before', { earlier: [] }, DOES_NOT_APPLY),
  hq09('too few within one year', {}, DOES_NOT_APPLY, JULY),
  hq09(
    'no more than the median itself',
    { own: [vnd(2010)], earlier: [...BEFORE, earlier('d', 300, '2026-02-01')] },
    [
      fails('OVER_MEDIAN', overMoney(vnd(200), vnd(201)), {
        data: { activities: 3, years: 1, maxOverPercent: 0 },
      }),
    ],
    JULY,
  ),
  hq09(
    'those in another currency do not count',
    {
      own: [usd(10)],
    },
    DOES_NOT_APPLY,
  ),
  hq09('no money of our own', { own: [vnd(0)] }, DOES_NOT_APPLY),
  hq09('too much to be counted', { own: null }, [lacks('ESTIMATE', ['costLines'])]),
  hq09('two currencies', { own: [vnd(2400), usd(1)] }, [lacks('ONE_CURRENCY', ['costLines'])]),
  hq09('nobody named yet', { personDays: null }, [lacks('PERSON_DAYS', [])]),
  hq09('nothing known of before', { earlier: null }, [lacks('EARLIER_COSTS', [])]),
];
