import fc from 'fast-check';
import { CONTINUATION_KINDS, NO_EFFECTS, PRODUCT_KINDS } from '../dossier/report-effects.ts';
import { SIDES, TURN_STATES } from '../exchange/exchange.ts';
import { addDays, isoDate } from '../period/period.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { CostRateFacts, EarlierCost } from './cost-rate.facts.ts';
import type { Effects } from './effects.facts.ts';
import type { ReciprocityFacts } from './reciprocity.facts.ts';

/** A report that tells of nothing but figures that are closed, without money. */
export const QUIET: Effects = { ...NO_EFFECTS, spent: { own: [], others: [] } };

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const amount = fc.record({
  minor: fc.nat({ max: 1_000_000_000 }),
  currency: fc.constantFrom('VND', 'USD'),
});
const amounts = fc.uniqueArray(amount, { selector: ({ currency }) => currency });

/** Whatever a report may tell of effects. */
export const anyEffects: fc.Arbitrary<Effects> = fc.record({
  continuation: maybe(
    fc.record({
      kind: fc.constantFrom(...CONTINUATION_KINDS),
      date: fc.constant(isoDate('2026-02-01')),
      paper: fc.string(),
    }),
  ),
  products: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...PRODUCT_KINDS),
      title: fc.string(),
      where: fc.string(),
    }),
    { maxLength: 4 },
  ),
  trainersTrained: maybe(fc.nat({ max: 20 })),
  spent: maybe(fc.record({ own: amounts, others: amounts })),
});

/** The day on which the activity of the examples begins. */
export const BEGINS = isoDate('2026-05-18');

/** A finished activity that cost so much for a person and a day. */
export function earlier(dossierId: string, aDay: number, startDate: string): EarlierCost {
  return {
    dossierId,
    kind: 'OUTBOUND',
    countries: ['KR'],
    startDate: isoDate(startDate),
    own: [{ minor: aDay * 10, currency: 'VND' }],
    rates: [],
    personDays: 10,
  };
}

/** Whatever an activity and those before it may have cost. */
export const anyCostRate: fc.Arbitrary<CostRateFacts['costRate']> = fc.record({
  startDate: fc.constant(BEGINS),
  own: maybe(amounts),
  personDays: maybe(fc.integer({ min: 1, max: 200 })),
  personDaysAt: fc.constantFrom('members', 'guests', 'participants', 'endDate'),
  earlier: maybe(
    fc.array(
      fc
        .tuple(fc.uuid(), fc.nat({ max: 5_000_000 }), fc.nat({ max: 1_500 }))
        .map(([id, aDay, days]) => earlier(id, aDay, addDays(BEGINS, -days))),
      { maxLength: 6 },
    ),
  ),
  norms: fc.uniqueArray(
    fc.record({
      currency: fc.constantFrom('VND', 'USD'),
      planned: fc.nat({ max: 1_000_000_000 }),
      norm: fc.nat({ max: 1_000_000_000 }),
      rates: fc.constant([]),
    }),
    { selector: ({ currency }) => currency },
  ),
});

/** What a dollar was worth on a day: so many đồng. */
export function dollar(numerator: number, date: string): ExchangeRate {
  return {
    from: 'USD',
    to: 'VND',
    numerator,
    denominator: 1,
    date: isoDate(date),
    source: 'Kho bạc mẫu',
  };
}

/** Rates by the day of the examples, or none. */
export const anyDayRates: fc.Arbitrary<CostRateFacts['dayRates']> = fc
  .boolean()
  .map((known) => ({ day: BEGINS, rates: known ? [dollar(24_000, '2026-05-15')] : [] }));
/** Whatever the exchanges of a unit with its partner may say. */
export const anyReciprocity: fc.Arbitrary<ReciprocityFacts['reciprocity']> = fc.record({
  side: maybe(fc.constantFrom(...SIDES)),
  startDate: maybe(fc.constant(BEGINS)),
  exchanges: maybe(
    fc.uniqueArray(
      fc.record({
        exchangeId: fc.constantFrom('a', 'b', 'c'),
        partnerId: fc.constant('partner'),
        turns: fc.array(
          fc.record({
            year: fc.integer({ min: 2024, max: 2030 }),
            side: fc.constantFrom(...SIDES),
            state: fc.constantFrom(...TURN_STATES),
          }),
          { maxLength: 4 },
        ),
        visits: fc.record({ WE_VISIT: fc.nat({ max: 4 }), THEY_VISIT: fc.nat({ max: 4 }) }),
      }),
      { maxLength: 2, selector: ({ exchangeId }) => exchangeId },
    ),
  ),
});
