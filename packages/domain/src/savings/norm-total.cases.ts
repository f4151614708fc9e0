import { dong, rate } from '../norm/norm.examples.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import { COST_DAY, DOLLAR, line, RATES, room } from './costs.examples.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import type { NormTotal } from './norm-total.ts';

/** One row of the golden table: lines, what else differs, and their norms beside what is planned. */
export type NormTotalCase = {
  readonly name: string;
  readonly costLines: readonly CostFact[];
  readonly changed: Partial<CostFacts>;
  readonly expected: readonly NormTotal[];
};

function row(
  name: string,
  costLines: readonly CostFact[],
  expected: readonly NormTotal[],
  changed: Partial<CostFacts> = {},
): NormTotalCase {
  return { name, costLines, changed, expected };
}

const vnd = (planned: number, norm: number, rates: readonly ExchangeRate[] = []): NormTotal => ({
  currency: 'VND',
  planned,
  norm,
  rates,
});
const price = (minor: number) => ({ unitPrice: dong(minor) });
const ABROAD: Partial<CostFacts> = {
  kind: 'OUTBOUND',
  countries: ['KR'],
  guests: null,
  guestRank: null,
};
const abroadRoom = (change: Partial<CostFact>): CostFact =>
  line('abroad', { kind: 'LODGING', item: 'ABROAD_LODGING', countryCode: 'KR', ...change });

const IN_DOLLARS = rate(
  'jp-rooms',
  0,
  { countries: ['JP'] },
  {
    item: 'ABROAD_LODGING',
    limit: { kind: 'AMOUNT', ceiling: { minor: 120, currency: 'USD' }, lowest: null },
  },
);

const WORTH: Partial<CostFacts> = { dayRates: { day: COST_DAY, rates: [DOLLAR] } };
/** The highest whole hundred thousands that are counted exactly. */
const MOST = 9_007_199_254_700_000;

/** A room in Korea, of which the rate is in đồng, and one in Japan, of which it is in dollars. */
const BOTH: readonly CostFact[] = [
  abroadRoom(price(80)),
  abroadRoom({ id: 'jp', countryCode: 'JP', unitPrice: { minor: 70, currency: 'USD' } }),
];

const EURO: ExchangeRate = { ...DOLLAR, from: 'EUR', numerator: 30_000 };

/** Two rooms in Korea, planned in dollars and in euros. */
const CONVERTED: readonly CostFact[] = [
  abroadRoom({ unitPrice: { minor: 80, currency: 'USD' } }),
  abroadRoom({ id: 'eur', unitPrice: { minor: 80, currency: 'EUR' } }),
];

/** What counts among the norms of an estimate, and what does not. */
export const NORM_TOTAL_CASES: readonly NormTotalCase[] = [
  row('no line', [], []),
  row('under the norm', [room(price(7_000))], [vnd(7_000, 7_700)]),
  row('at it', [room(price(7_700))], [vnd(7_700, 7_700)]),
  row('over it, as an exception lets it', [room(price(9_000))], [vnd(9_000, 7_700)]),
  row(
    'times persons and days',
    [room({ ...price(4_000), role: 'MEMBER', persons: 8, days: 4 })],
    [vnd(128_000, 153_600)],
  ),
  row(
    'several lines',
    [room(price(7_000)), room({ ...price(4_000), role: 'MEMBER', persons: 2 }, 'members')],
    [vnd(15_000, 17_300)],
  ),
  row(
    'a line without a norm counts on neither side',
    [room(price(7_000)), line('other', price(50_000))],
    [vnd(7_000, 7_700)],
  ),
  row('a line whose item is not said', [room({ ...price(7_000), item: null })], []),
  row('a norm of which the role is not told', [room({ ...price(7_000), role: null })], []),
  row('a rank that is not known', [room(price(7_000))], [], { guestRank: null }),
  row('a rate that is missing', [room(price(7_000))], [], { rates: [] }),
  row('paid by the host', [room({ ...price(7_000), payer: 'HOST' })], []),
  row('State money', [room({ ...price(7_000), payer: 'STATE_BUDGET' })], [vnd(7_000, 7_700)]),
  row(
    'nobody, no day, no price',
    [room({ persons: 0 }), room({ days: 0 }, 'b'), room(price(0), 'c')],
    [],
  ),
  row('abroad', [abroadRoom(price(80))], [vnd(80, 90)], ABROAD),
  row(
    'planned in another currency of which nobody knows the worth',
    [abroadRoom({ unitPrice: { minor: 80, currency: 'USD' } })],
    [],
    ABROAD,
  ),
  row(
    'planned in another currency, at its worth of the day',
    [abroadRoom({ unitPrice: { minor: 80, currency: 'USD' }, persons: 2 }), abroadRoom(price(70))],
    [vnd(2 * 20_000 + 70, 3 * 90, [DOLLAR])],
    { ...ABROAD, ...WORTH },
  ),
  row(
    'each currency with the worths that it needed',
    [...BOTH, abroadRoom({ id: 'usd', unitPrice: { minor: 80, currency: 'USD' } })],
    [{ currency: 'USD', planned: 70, norm: 120, rates: [] }, vnd(80 + 20_000, 2 * 90, [DOLLAR])],
    { ...ABROAD, ...WORTH, rates: [...RATES, IN_DOLLARS] },
  ),
  ...[CONVERTED, CONVERTED.toReversed()].map((lines) =>
    row(
      `two worths, by their codes: ${lines.map(({ id }) => id).join(', ')}`,
      lines,
      [vnd(20_000 + 24_000, 2 * 90, [DOLLAR, EURO].toReversed())],
      { ...ABROAD, dayRates: { day: COST_DAY, rates: [DOLLAR, EURO] } },
    ),
  ),
  row(
    'under a norm of another currency, at its worth of the day',
    [abroadRoom({ ...price(30_001), countryCode: 'JP', days: 3 })],
    [vnd(90_003, 3 * 30_000, [DOLLAR])],
    { ...ABROAD, ...WORTH, rates: [IN_DOLLARS] },
  ),
  row(
    'of another currency, and together more than can be counted',
    [
      abroadRoom({ unitPrice: { minor: MOST / 250, currency: 'USD' } }),
      abroadRoom({ id: 'b', unitPrice: { minor: 200, currency: 'USD' } }),
      abroadRoom({ id: 'c', ...price(80) }),
    ],
    [],
    { ...ABROAD, ...WORTH },
  ),
  ...[BOTH, BOTH.toReversed()].map((lines) =>
    row(
      `two currencies, by their codes: ${lines.map(({ id }) => id).join(', ')}`,
      lines,
      [{ currency: 'USD', planned: 70, norm: 120, rates: [] }, vnd(80, 90)],
      { ...ABROAD, rates: [...RATES, IN_DOLLARS] },
    ),
  ),
];
