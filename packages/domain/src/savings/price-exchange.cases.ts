import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { dong, ownCeiling, rate } from '../norm/norm.examples.ts';
import { isoDate } from '../period/period.ts';
import { COST_DAY, costCasesOf, DOLLAR, line, RATES, room } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');

const ABROAD = { kind: 'OUTBOUND', countries: ['KR'], people: 4, guests: null } as const;
const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const IN_DOLLARS = rate(
  'kr-dollars',
  0,
  { countries: ['KR'] },
  { item: 'ABROAD_LODGING', limit: { kind: 'AMOUNT', ceiling: usd(9_000), lowest: null } },
);
const night = (unitPrice: Money) =>
  line('night', { kind: 'LODGING', item: 'ABROAD_LODGING', unitPrice });
const EURO: ExchangeRate = { ...DOLLAR, from: 'EUR', numerator: 30_000 };
const worth = (...rates: readonly ExchangeRate[]) => ({ dayRates: { day: COST_DAY, rates } });
const WORTH = worth(DOLLAR, EURO);
const NINETY = { ...ABROAD, rates: [IN_DOLLARS] };
const missing = (currency: CurrencyCode, path: readonly string[]) =>
  lacks('EXCHANGE_RATE_OF_DAY', path, { about: currency, data: { currency, day: COST_DAY } });
const priceOf = (id: string) => ['costLines', id, 'unitPrice'];

/** The golden table of TK02 for prices and rates of two currencies: 25.000 đồng a dollar, 30.000 a euro. */
export const EXCHANGE_CASES: readonly CheckCase<SavingsFacts>[] = [
  tk02('a rate in dollars, reached in đồng', [night(dong(2_250_000))], PASSES, {
    ...NINETY,
    ...WORTH,
  }),
  tk02(
    'a rate in dollars, a đồng above it',
    [night(dong(2_250_001))],
    [
      fails('ABOVE_RATE', overMoney(dong(2_250_000), dong(2_250_001)), {
        rateId: 'kr-dollars',
        data: { cost: 'ABROAD_LODGING', rates: 'USD 25000/1 2026-05-20' },
      }),
    ],
    { ...NINETY, ...WORTH },
  ),
  tk02('a rate in đồng, reached in dollars', [room({ unitPrice: usd(30) })], PASSES, WORTH),
  tk02(
    'a rate in đồng, a cent above it',
    [room({ unitPrice: usd(31) })],
    [
      fails('ABOVE_RATE', overMoney(dong(7_700), dong(7_750)), {
        data: { cost: 'GUEST_LODGING', rates: 'USD 25000/1 2026-05-20' },
      }),
    ],
    WORTH,
  ),
  tk02('neither in đồng, reached', [night({ minor: 7_500, currency: 'EUR' })], PASSES, {
    ...NINETY,
    ...WORTH,
  }),
  tk02(
    'neither in đồng, a cent above it',
    [night({ minor: 7_501, currency: 'EUR' })],
    [
      fails('ABOVE_RATE', overMoney(dong(2_250_000), dong(2_250_300)), {
        data: { rates: 'EUR 30000/1 2026-05-20; USD 25000/1 2026-05-20', cost: 'ABROAD_LODGING' },
      }),
    ],
    { ...NINETY, ...WORTH },
  ),
  tk02(
    'both in dollars: nothing is converted',
    [night(usd(9_001))],
    [
      fails('ABOVE_RATE', overMoney(usd(9_000), usd(9_001)), {
        data: { cost: 'ABROAD_LODGING', rates: '' },
      }),
    ],
    { ...NINETY, ...WORTH },
  ),
  tk02(
    'two thirds of a rate in dollars',
    [{ ...night(dong(1_500_001)), item: 'ABROAD_LONG_STAY_LODGING' }],
    [fails('ABOVE_RATE', overMoney(dong(1_500_000), dong(1_500_001)))],
    { ...NINETY, ...WORTH },
  ),
  tk02(
    'a lower ceiling of the union, of a rate in dollars',
    [night(dong(2_000_001))],
    [fails('ABOVE_OWN_CEILING', overMoney(dong(2_000_000), dong(2_000_001)))],
    {
      ...NINETY,
      ...WORTH,
      ownCeilings: [{ ...ownCeiling('own', 0, IN_DOLLARS), ceiling: usd(8_000) }],
    },
  ),
  tk02(
    'the last rate by the day counts',
    [night(dong(2_160_001))],
    [
      fails('ABOVE_RATE', overMoney(dong(2_160_000), dong(2_160_001)), {
        data: { cost: 'ABROAD_LODGING', rates: 'USD 24000/1 2026-06-01' },
      }),
    ],
    { ...NINETY, ...worth(DOLLAR, { ...DOLLAR, numerator: 24_000, date: COST_DAY }) },
  ),
  tk02('a rate that was set later', [night(dong(1))], [missing('USD', priceOf('night'))], {
    ...NINETY,
    ...worth({ ...DOLLAR, date: isoDate('2026-06-02') }),
  }),
  tk02(
    'nobody knows the worth of the price',
    [night({ minor: 1, currency: 'EUR' })],
    [missing('EUR', priceOf('night'))],
    { ...NINETY, ...worth(DOLLAR) },
  ),
  tk02('nobody knows the worth of the rate', [night(dong(1))], [missing('USD', priceOf('night'))], {
    ...NINETY,
    ...worth(EURO),
  }),
  tk02(
    'two currencies, each named once',
    [
      room({ unitPrice: usd(1) }, 'a'),
      room({ unitPrice: usd(1) }, 'b'),
      room({ unitPrice: { minor: 1, currency: 'EUR' } }, 'c'),
    ],
    [missing('USD', priceOf('a')), missing('EUR', priceOf('c'))],
  ),
  tk02(
    'rates of two currencies, above the higher',
    [room({ role: null, unitPrice: dong(25_001) })],
    [fails('ABOVE_RATE', overMoney(dong(25_000), dong(25_001)), { rateId: 'in-dollars' })],
    {
      ...WORTH,
      rates: [
        ...RATES.slice(0, 1),
        rate(
          'in-dollars',
          0,
          { guestRanks: ['B'], roles: ['MEMBER'] },
          { limit: { kind: 'AMOUNT', ceiling: usd(100), lowest: null } },
        ),
      ],
    },
  ),
  tk02(
    'more in đồng than can be counted is above every rate',
    [room({ unitPrice: usd(Number.MAX_SAFE_INTEGER) })],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(Number.MAX_SAFE_INTEGER)))],
    WORTH,
  ),
];
