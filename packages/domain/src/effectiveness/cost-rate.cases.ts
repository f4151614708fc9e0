import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { CostRateFacts, EarlierCost, NormSum } from './cost-rate.facts.ts';
import { GOOD, JULY, JUNE, ROWS, SUBJECT } from './effectiveness.examples.ts';
import type { EffectivenessFacts } from './effectiveness.facts.ts';
import { BEGINS, dollar, earlier } from './effects.examples.ts';

const vnd = (minor: number) => ({ minor, currency: 'VND' }) as const;
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;
const eur = (minor: number) => ({ minor, currency: 'EUR' }) as const;

/** Person-days at 100, 200 and 900 within three years; the first two within one. */
const BEFORE = [
  earlier('a', 200, '2026-01-10'),
  earlier('b', 100, '2025-05-18'),
  earlier('c', 900, '2023-05-18'),
];

const costing = (one: EarlierCost, minor: number, personDays: number): EarlierCost => ({
  ...one,
  own: [vnd(minor)],
  personDays,
});
/** Of which a fifth above the middle one is 240,1 a day. */
const PARTS = [...BEFORE.slice(1), costing(earlier('a', 1, '2026-01-10'), 2401, 12)];
/** Of which a fifth above half-way between the two in the middle is 250 a day. */
const HALVES = [
  ...BEFORE.slice(1),
  costing(earlier('a', 1, '2026-01-10'), 500, 3),
  costing(earlier('d', 1, '2026-02-01'), 1000, 4),
];

const NO_DOLLAR = lacks('EXCHANGE_RATE_OF_DAY', ['costLines'], {
  about: 'USD',
  data: { currency: 'USD', day: BEGINS },
});

const norms = (planned: number, norm: number, currency: NormSum['currency'] = 'VND'): NormSum => ({
  currency,
  planned,
  norm,
  rates: [],
});

/** As many dollars, in cents, as it had đồng. */
const inDollars = (one: EarlierCost): EarlierCost => ({
  ...one,
  own: one.own.map(({ minor }) => usd(minor)),
});

function hq09(
  name: string,
  changed: Partial<CostRateFacts['costRate']>,
  expected: readonly Partial<Finding>[],
  normDay = JUNE,
  rates: readonly ExchangeRate[] = [],
): CheckCase<EffectivenessFacts> {
  const costRate: CostRateFacts['costRate'] = {
    startDate: BEGINS,
    own: [vnd(2400)],
    personDays: 10,
    personDaysAt: 'endDate',
    earlier: BEFORE,
    norms: [],
  };
  return {
    name: `HQ09: ${name}`,
    checkId: 'HQ09',
    subject: { ...SUBJECT, normDay },
    rows: ROWS,
    facts: {
      ...GOOD,
      dayRates: { day: BEGINS, rates },
      costRate: { ...costRate, ...changed },
    },
    expected,
  };
}

const euro: ExchangeRate = { ...dollar(300, '2020-01-01'), from: 'EUR' };

/** By a row that asks for so many activities before. */
function asking(minActivities: number, example: CheckCase<EffectivenessFacts>) {
  const rows = example.rows.map((row) => ({ ...row, values: { ...row.values, minActivities } }));
  return { ...example, rows: rows.filter(({ checkId }) => checkId === 'HQ09') };
}

/** The golden table of HQ09. */
export const COST_RATE_CASES: readonly CheckCase<EffectivenessFacts>[] = [
  hq09('a fifth above the median of three', {}, PASSES),
  hq09('more than a fifth', { own: [vnd(2410)] }, [
    fails('OVER_MEDIAN', overMoney(vnd(240), vnd(241)), {
      severity: 'NOTE',
      path: ['costLines'],
      data: { activities: 3, years: 3, maxOverPercent: 20, rates: '' },
    }),
  ]),
  hq09('a đồng in all above it is shown as one a day', { own: [vnd(2401)] }, [
    fails('OVER_MEDIAN', overMoney(vnd(240), vnd(241))),
  ]),
  hq09(
    'no more in all than a median that is no whole đồng',
    { own: [vnd(2401)], earlier: PARTS },
    PASSES,
  ),
  hq09('more in all than a median that is no whole đồng', { own: [vnd(2402)], earlier: PARTS }, [
    fails('OVER_MEDIAN', overMoney(vnd(240), vnd(241))),
  ]),
  hq09(
    'the middle of four, by different person-days',
    { own: [vnd(2500)], earlier: HALVES },
    PASSES,
  ),
  hq09(
    'a đồng in all above the middle of four, by different person-days',
    { own: [vnd(2501)], earlier: HALVES },
    [fails('OVER_MEDIAN', overMoney(vnd(250), vnd(251)))],
  ),
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
        data: { activities: 3, years: 1, maxOverPercent: 0, rates: '' },
      }),
    ],
    JULY,
  ),
  hq09('no money of our own', { own: [vnd(0)] }, DOES_NOT_APPLY),
  hq09('too much to be counted', { own: null }, [lacks('ESTIMATE', ['costLines'])]),
  hq09('another currency, and nobody knows its worth', { own: [usd(10)] }, [NO_DOLLAR]),
  hq09('two currencies, and nobody knows the worth of one', { own: [vnd(2300), usd(1)] }, [
    NO_DOLLAR,
  ]),
  hq09('a rate that was set later', { own: [usd(10)] }, [NO_DOLLAR], JUNE, [
    dollar(240, '2026-05-19'),
  ]),
  hq09('another currency, at its worth of the day', { own: [usd(1000)] }, PASSES, JUNE, [
    dollar(240, '2026-05-18'),
  ]),
  hq09(
    'two currencies, one đồng too much by the last rate before the day',
    { own: [vnd(10), usd(1000)] },
    [
      fails('OVER_MEDIAN', overMoney(vnd(240), vnd(241)), {
        data: {
          activities: 3,
          years: 3,
          maxOverPercent: 20,
          rates: 'USD 240/1 2026-05-15',
        },
      }),
    ],
    JUNE,
    [dollar(100, '2026-01-01'), dollar(240, '2026-05-15')],
  ),
  hq09(
    'all in one currency that is not ours, without any rate',
    { own: [usd(2400)], earlier: BEFORE.map(inDollars) },
    PASSES,
  ),
  hq09(
    'earlier ones at the worth of their own day',
    {
      own: [vnd(2410)],
      earlier: BEFORE.map((one) => ({
        ...inDollars(one),
        rates: [dollar(100, '2020-01-01')],
      })),
    },
    [
      fails('OVER_MEDIAN', overMoney(vnd(240), vnd(241)), {
        data: { activities: 3, years: 3, maxOverPercent: 20, rates: 'USD 100/1 2020-01-01' },
      }),
    ],
  ),
  hq09(
    'an earlier one of which nobody knows the worth',
    { earlier: [...BEFORE.slice(1), ...BEFORE.slice(0, 1).map(inDollars)] },
    [
      lacks('EXCHANGE_RATE_OF_DAY', ['costLines'], {
        about: 'USD',
        data: { currency: 'USD', day: '2026-01-10' },
      }),
    ],
  ),
  hq09(
    'of two that nobody knows the worth of, the first is named, and on one day the first by its id',
    {
      earlier: [
        { ...earlier('z', 1, '2025-01-10'), own: [usd(9)] },
        { ...earlier('y', 1, '2025-01-10'), own: [eur(9)] },
        ...BEFORE,
      ],
    },
    [lacks('EXCHANGE_RATE_OF_DAY', ['costLines'], { about: 'EUR' })],
  ),
  hq09(
    'of two days of which nobody knows the worth of a dollar, the first is named',
    {
      earlier: [
        ...BEFORE.slice(1),
        ...[earlier('e', 1, '2026-02-01'), earlier('d', 1, '2026-01-01')].map(inDollars),
      ],
    },
    [
      lacks('EXCHANGE_RATE_OF_DAY', ['costLines'], {
        data: { currency: 'USD', day: '2026-01-01' },
      }),
    ],
  ),
  hq09(
    'more in đồng than can be counted',
    { own: [vnd(1), usd(Number.MAX_SAFE_INTEGER)] },
    [lacks('ESTIMATE', ['costLines'], { about: null })],
    JUNE,
    [dollar(24_000, '2026-05-15')],
  ),
  asking(0, hq09('nothing before, where none is asked for', { earlier: [] }, DOES_NOT_APPLY)),
  asking(1, hq09('one before, where one is asked for', { earlier: BEFORE.slice(0, 1) }, PASSES)),
  hq09('as much as norms allow', { norms: [norms(2000, 2000)] }, PASSES),
  hq09('more than norms allow', { norms: [norms(2010, 2000)] }, [
    fails('OVER_NORM', overMoney(vnd(200), vnd(201)), {
      severity: 'NOTE',
      path: ['costLines'],
      data: { rates: '' },
    }),
  ]),
  hq09(
    'norms alone, where too few are known of before',
    { earlier: [], norms: [norms(1, 1)] },
    PASSES,
  ),
  hq09(
    'more than norms allow in two currencies together',
    { norms: [norms(1000, 1100), norms(2000, 1000, 'USD')] },
    [
      fails('OVER_NORM', overMoney(vnd(350), vnd(580)), {
        data: { rates: 'USD 240/1 2026-05-15' },
      }),
    ],
    JUNE,
    [dollar(240, '2026-05-15')],
  ),
  hq09(
    'lines set beside ceilings of another currency: by which rate is told',
    { norms: [{ ...norms(2010, 2000), rates: [dollar(240, '2026-05-15')] }] },
    [
      fails('OVER_NORM', overMoney(vnd(200), vnd(201)), {
        data: { rates: 'USD 240/1 2026-05-15' },
      }),
    ],
  ),
  hq09(
    'norms alone in another currency than what was planned',
    { norms: [norms(2410, 0), norms(0, 1000, 'USD')] },
    [
      fails('OVER_NORM', overMoney(vnd(240), vnd(241)), {
        data: { rates: 'USD 240/1 2026-05-15' },
      }),
    ],
    JUNE,
    [dollar(240, '2026-05-15')],
  ),
  hq09(
    'norms in a currency of which nobody knows the worth',
    { norms: [norms(9, 1), norms(1, 2, 'USD')] },
    [NO_DOLLAR],
  ),
  hq09('a đồng in all above the norms is shown as one a day', { norms: [norms(2001, 2000)] }, [
    fails('OVER_NORM', overMoney(vnd(200), vnd(201))),
  ]),
  hq09(
    'norms all in one currency that is not ours, without any rate',
    { norms: [norms(2010, 2000, 'USD')] },
    [fails('OVER_NORM', overMoney(usd(200), usd(201)), { data: { rates: '' } })],
  ),
  hq09(
    'norms that allow nothing in a currency of which nobody knows the worth',
    { norms: [norms(9, 1), norms(1, 0, 'USD')] },
    [NO_DOLLAR],
  ),
  hq09(
    'a rate that both comparisons lack is named once',
    { own: [vnd(1), usd(1)], norms: [norms(9, 1), norms(1, 2, 'USD')] },
    [NO_DOLLAR],
  ),
  hq09(
    'two rates, of which each comparison lacks one',
    { own: [vnd(1), usd(1)], norms: [norms(9, 1), norms(1, 2, 'EUR')] },
    [NO_DOLLAR, lacks('EXCHANGE_RATE_OF_DAY', ['costLines'], { about: 'EUR' })],
  ),
  hq09(
    'nothing known of before, and more norms than can be counted',
    { earlier: null, norms: [norms(1, 1), norms(Number.MAX_SAFE_INTEGER, 1, 'EUR')] },
    [lacks('EARLIER_COSTS', []), lacks('ESTIMATE', ['costLines'])],
    JUNE,
    [euro],
  ),
  hq09(
    'norms that allow more than can be counted',
    { norms: [norms(9, 1), norms(1, Number.MAX_SAFE_INTEGER, 'EUR')] },
    [lacks('ESTIMATE', ['costLines'])],
    JUNE,
    [euro],
  ),
  hq09('neither who goes nor what was before', { personDays: null, earlier: null }, [
    lacks('PERSON_DAYS', ['endDate']),
    lacks('EARLIER_COSTS', []),
  ]),
  hq09('nobody named yet', { personDays: null, personDaysAt: 'participants' }, [
    lacks('PERSON_DAYS', ['participants']),
  ]),
  hq09('nothing known of before', { earlier: null }, [lacks('EARLIER_COSTS', [])]),
];
