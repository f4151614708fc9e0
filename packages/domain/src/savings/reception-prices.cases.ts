import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import type { Rate } from '../norm/norm.ts';
import { isoDate } from '../period/period.ts';
import { COST_DAY, costCasesOf, DOLLAR, line, RATES, room } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk14 = costCasesOf('TK14');

function of(item: CostItem, minor = 1, change: Partial<CostFact> = {}): CostFact {
  const { kind } = COST_ITEM_RULES[item];
  return line(item, { kind, item, unitPrice: dong(minor), ...change });
}

const above = (limit: number, actual: number) => overMoney(dong(limit), dong(actual));

const WITH_LANGUAGES: readonly Rate[] = [
  ...RATES,
  rate('into', 300, {}, { item: 'TRANSLATION_INTO_VIETNAMESE' }),
  rate('from', 360, {}, { item: 'TRANSLATION_FROM_VIETNAMESE' }),
  rate('cabin', 1_500, {}, { item: 'SIMULTANEOUS_INTERPRETATION' }),
];

const inDollars = (minor: number) => ({ unitPrice: { minor, currency: 'USD' } }) as const;
/** A cent is 250 đồng, of a dollar or a euro. */
const WORTH: Partial<SavingsFacts> = {
  dayRates: { day: COST_DAY, rates: [DOLLAR, { ...DOLLAR, from: 'EUR' }] },
};
const AT_WORTH = { data: { cost: 'BANQUET', rates: 'USD 25000/1 2026-05-20' } };

const PARTS: readonly CheckCase<SavingsFacts>[] = [
  tk14('a banquet of the meal rate', [of('BANQUET', 2_000)], PASSES),
  tk14(
    'a banquet above it',
    [of('BANQUET', 2_001)],
    [
      fails('BANQUET_ABOVE_MEAL_RATE', above(2_000, 2_001), {
        path: ['costLines', 'BANQUET', 'unitPrice'],
        rateId: 'meals',
        basis: { citation: '1/2026/TT-MẪU', article: '8', verification: 'TEXT_READ' },
      }),
    ],
  ),
  tk14('the other meal, half of it', [of('BANQUET_DAY_MEAL', 1_000)], PASSES),
  tk14(
    'the other meal above half',
    [of('BANQUET_DAY_MEAL', 1_001)],
    [fails('OTHER_MEAL_ABOVE_SHARE', above(1_000, 1_001))],
  ),
  tk14('breakfast, a tenth', [of('BREAKFAST', 200)], PASSES),
  tk14(
    'breakfast above a tenth',
    [of('BREAKFAST', 201)],
    [fails('BREAKFAST_ABOVE_SHARE', above(200, 201))],
  ),
  tk14('no rank, no meal rate', [of('BANQUET')], [lacks('GUEST_RANK', ['guestRank'])], {
    guestRank: null,
    rates: [...RATES, rate('meals-c', 1_600, { guestRanks: ['C'] }, { item: 'GUEST_MEALS' })],
  }),
  tk14(
    'no meal rate for them',
    [of('BANQUET')],
    [lacks('LINE_RATE', ['costLines', 'BANQUET', 'unitPrice'])],
    {
      guestRank: 'SPECIAL',
    },
  ),
  tk14(
    'a banquet in dollars',
    [of('BANQUET', 1, { unitPrice: { minor: 1, currency: 'USD' } })],
    [lacks('EXCHANGE_RATE_OF_DAY', ['costLines', 'BANQUET', 'unitPrice'])],
  ),
  tk14(
    'a banquet in dollars, at its worth of the day',
    [of('BANQUET', 1, inDollars(8))],
    PASSES,
    WORTH,
  ),
  tk14(
    'a banquet in dollars above the meal rate',
    [of('BANQUET', 1, inDollars(9))],
    [fails('BANQUET_ABOVE_MEAL_RATE', above(2_000, 2_250), AT_WORTH)],
    WORTH,
  ),
  tk14('own interpreters at half', [of('OWN_CONSECUTIVE_INTERPRETATION', 375)], PASSES),
  tk14(
    'own interpreters above half',
    [of('OWN_CONSECUTIVE_INTERPRETATION', 376)],
    [fails('OWN_STAFF_ABOVE_SHARE', above(375, 376), { rateId: 'consecutive' })],
  ),
  tk14('own interpreters online at half', [of('OWN_CONSECUTIVE_INTERPRETATION', 375)], PASSES, {
    kind: 'EVENT_ONLINE',
  }),
  tk14(
    'own interpreters online above half',
    [of('OWN_CONSECUTIVE_INTERPRETATION', 376)],
    [fails('OWN_STAFF_ABOVE_SHARE', above(375, 376))],
    { kind: 'EVENT_ONLINE' },
  ),
  tk14(
    'own translators, of whom no rate is known',
    [of('OWN_TRANSLATION_INTO_VIETNAMESE')],
    [lacks('LINE_RATE', ['costLines', 'OWN_TRANSLATION_INTO_VIETNAMESE', 'unitPrice'])],
  ),
  ...(
    [
      ['OWN_TRANSLATION_INTO_VIETNAMESE', 150],
      ['OWN_TRANSLATION_FROM_VIETNAMESE', 180],
      ['OWN_SIMULTANEOUS_INTERPRETATION', 750],
    ] as const
  ).flatMap(([item, half]) => [
    tk14(`${item} at half`, [of(item, half)], PASSES, { rates: WITH_LANGUAGES }),
    tk14(
      `${item} above half`,
      [of(item, half + 1)],
      [fails('OWN_STAFF_ABOVE_SHARE', above(half, half + 1))],
      { rates: WITH_LANGUAGES },
    ),
  ]),
  tk14(
    'own interpreters, of whom no share is known',
    [of('OWN_CONSECUTIVE_INTERPRETATION')],
    [lacks('LINE_RATE', ['costLines', 'OWN_CONSECUTIVE_INTERPRETATION', 'unitPrice'])],
    { rates: RATES.filter(({ item }) => item !== 'OWN_STAFF_INTERPRETATION') },
  ),
  tk14(
    'own interpreters, of whom the row tells an amount and no share',
    [of('OWN_CONSECUTIVE_INTERPRETATION', 1)],
    [lacks('LINE_RATE', ['costLines', 'OWN_CONSECUTIVE_INTERPRETATION', 'unitPrice'])],
    {
      rates: [
        rate('consecutive', 750, {}, { item: 'CONSECUTIVE_INTERPRETATION' }),
        rate('own-staff', 375, {}, { item: 'OWN_STAFF_INTERPRETATION' }),
      ],
    },
  ),
  tk14(
    'a day of which no share is known',
    [of('OWN_CONSECUTIVE_INTERPRETATION')],
    [lacks('LINE_RATE', ['costLines', 'OWN_CONSECUTIVE_INTERPRETATION', 'unitPrice'])],
    {},
    { day: isoDate('2026-05-17') },
  ),
];

const mealsBy = (scope: Partial<Rate['scope']>): Partial<SavingsFacts> => ({
  rates: [rate('by-something', 2_000, scope, { item: 'GUEST_MEALS' })],
});
const BY_ANYTHING: readonly CheckCase<SavingsFacts>[] = [
  tk14(
    'meals that differ by place',
    [of('BANQUET')],
    [lacks('PLACE', ['costLines', 'BANQUET', 'place'])],
    mealsBy({ places: ['PROVINCE'] }),
  ),
  tk14(
    'meals that differ by country',
    [of('BANQUET')],
    [lacks('COUNTRY', ['costLines', 'BANQUET', 'countryCode'])],
    { ...mealsBy({ countries: ['KR'] }), countries: null },
  ),
  tk14(
    'meals that differ by who travels',
    [of('BANQUET')],
    [lacks('TRAVELLER_CLASS', ['costLines', 'BANQUET', 'traveller'])],
    mealsBy({ travellers: ['LEVEL_A'] }),
  ),
];

const IN_DOLLARS: readonly CostFact[] = [
  of('BREAKFAST', 101, { id: 'đồng' }),
  of('BREAKFAST', 1, { id: 'dollars', unitPrice: { minor: 101, currency: 'USD' } }),
];

/** Breakfast may cost 250 đồng, as much as a cent. */
const DEARER: Partial<SavingsFacts> = {
  ...WORTH,
  rates: [rate('room', 7_700), rate('meals', 2_500, {}, { item: 'GUEST_MEALS' })],
};

const dollars = (minor: number) => ({ minor, currency: 'USD' }) as const;
const rateInDollars = (item: 'GUEST_LODGING' | 'GUEST_MEALS', minor: number): Rate =>
  rate(item, 0, {}, { item, limit: { kind: 'AMOUNT', ceiling: dollars(minor), lowest: null } });
/** Nobody knows what a dollar is worth, and nobody has to. */
const ALL_IN_DOLLARS: Partial<SavingsFacts> = {
  rates: [rateInDollars('GUEST_LODGING', 120), rateInDollars('GUEST_MEALS', 1_000)],
};

const ROOMS: readonly CheckCase<SavingsFacts>[] = [
  tk14(
    'room and breakfast together',
    [room({ unitPrice: dong(7_600) }), of('BREAKFAST', 100)],
    PASSES,
  ),
  tk14(
    'together above the room',
    [room({ unitPrice: dong(7_600) }), of('BREAKFAST', 101)],
    [
      fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_700, 7_701), {
        path: ['costLines', 'room', 'unitPrice'],
        about: 'room',
        rateId: 'room-head',
      }),
    ],
  ),
  tk14(
    'the breakfast of others',
    [room({ unitPrice: dong(7_600) }), of('BREAKFAST', 101, { role: 'MEMBER' })],
    PASSES,
  ),
  tk14(
    'the dearest of several',
    [
      room({ unitPrice: dong(7_600) }),
      of('BREAKFAST', 101, { id: 'a' }),
      of('BREAKFAST', 150, { id: 'b', role: 'HEAD' }),
      of('BREAKFAST', 50, { id: 'c' }),
    ],
    [fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_700, 7_750))],
  ),
  tk14(
    'a room of nobody named',
    [room({ role: null, unitPrice: dong(4_700) }), of('BREAKFAST', 101)],
    [lacks('ROLE', ['costLines', 'room', 'role'])],
  ),
  tk14(
    'a room of nobody named, and the breakfast of members',
    [room({ role: null, unitPrice: dong(4_700) }), of('BREAKFAST', 101, { role: 'MEMBER' })],
    [lacks('ROLE', ['costLines', 'room', 'role'])],
  ),
  tk14('a room of which no rate is known, without breakfast', [room()], PASSES, { rates: [] }),
  tk14(
    'something else that is dearer than a room',
    [of('ART_SHOW', 9_000), of('BREAKFAST', 1)],
    PASSES,
  ),
  ...[IN_DOLLARS, IN_DOLLARS.toReversed()].map((breakfasts) =>
    tk14(
      `breakfasts in two currencies: ${breakfasts.map(({ id }) => id).join(', ')}`,
      [room({ unitPrice: dong(7_600) }), ...breakfasts],
      [
        fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_700, 7_701)),
        lacks('EXCHANGE_RATE_OF_DAY', ['costLines', 'dollars', 'unitPrice'], { about: 'USD' }),
      ],
    ),
  ),
  tk14(
    'a room in dollars and a breakfast in đồng, as much as may be',
    [room(inDollars(30)), of('BREAKFAST', 200)],
    PASSES,
    WORTH,
  ),
  tk14(
    'a room in dollars and a breakfast in đồng, too much together',
    [room(inDollars(30)), of('BREAKFAST', 200), of('BREAKFAST', 199, { id: 'cheaper' })],
    [
      fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_600, 7_700), {
        about: 'room',
        data: { cost: 'GUEST_LODGING', rates: 'USD 25000/1 2026-05-20' },
      }),
    ],
    { ...WORTH, rates: [rate('room', 7_600), rate('meals', 2_000, {}, { item: 'GUEST_MEALS' })] },
  ),
  tk14(
    'breakfasts in two currencies, of which that in dollars is too much',
    [
      room({ unitPrice: dong(7_600) }),
      of('BREAKFAST', 99),
      of('BREAKFAST', 1, { id: 'b', unitPrice: { minor: 1, currency: 'USD' } }),
    ],
    [
      fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_700, 7_850), {
        about: 'room',
        data: { cost: 'GUEST_LODGING', rates: 'USD 25000/1 2026-05-20' },
      }),
    ],
    DEARER,
  ),
  tk14(
    'both of which are too much: that of the currency of the room is told',
    [
      room({ unitPrice: dong(7_600) }),
      of('BREAKFAST', 101),
      of('BREAKFAST', 1, { id: 'b', unitPrice: { minor: 1, currency: 'EUR' } }),
    ],
    [fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_700, 7_701), { about: 'room' })],
    DEARER,
  ),
  tk14(
    'the same, that in euros first',
    [
      room({ unitPrice: dong(7_600) }),
      of('BREAKFAST', 1, { id: 'b', unitPrice: { minor: 1, currency: 'EUR' } }),
      of('BREAKFAST', 101),
    ],
    [fails('ROOM_AND_BREAKFAST_ABOVE_RATE', above(7_700, 7_701), { about: 'room' })],
    DEARER,
  ),
  tk14(
    'both in dollars, of which nobody knows the worth, within the room',
    [room(inDollars(100)), of('BREAKFAST', 1, inDollars(20))],
    PASSES,
    ALL_IN_DOLLARS,
  ),
  tk14(
    'both in dollars, of which nobody knows the worth, above the room',
    [room(inDollars(100)), of('BREAKFAST', 1, inDollars(21))],
    [fails('ROOM_AND_BREAKFAST_ABOVE_RATE', overMoney(dollars(120), dollars(121)))],
    ALL_IN_DOLLARS,
  ),
  tk14(
    'in two currencies',
    [room({ unitPrice: { minor: 1, currency: 'USD' } }), of('BREAKFAST', 1)],
    [lacks('EXCHANGE_RATE_OF_DAY', ['costLines', 'room', 'unitPrice'])],
  ),
];

/** The golden table of TK14 on prices. */
export const PRICED_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...PARTS,
  ...BY_ANYTHING,
  ...ROOMS,
];
