import { dong, rate } from '../norm/norm.examples.ts';
import { line, RATES, room } from './costs.examples.ts';
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

const vnd = (planned: number, norm: number): NormTotal => ({ currency: 'VND', planned, norm });
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

/** A room in Korea, of which the rate is in đồng, and one in Japan, of which it is in dollars. */
const BOTH: readonly CostFact[] = [
  abroadRoom(price(80)),
  abroadRoom({ id: 'jp', countryCode: 'JP', unitPrice: { minor: 70, currency: 'USD' } }),
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
    'planned in another currency',
    [abroadRoom({ unitPrice: { minor: 80, currency: 'USD' } })],
    [],
    ABROAD,
  ),
  ...[BOTH, BOTH.toReversed()].map((lines) =>
    row(
      `two currencies, by their codes: ${lines.map(({ id }) => id).join(', ')}`,
      lines,
      [
        { currency: 'USD', planned: 70, norm: 120 },
        { currency: 'VND', planned: 80, norm: 90 },
      ],
      { ...ABROAD, rates: [...RATES, IN_DOLLARS] },
    ),
  ),
];
