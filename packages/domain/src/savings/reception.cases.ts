import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, overMoney } from '../check/check.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import type { Rate } from '../norm/norm.ts';
import { isoDate } from '../period/period.ts';
import { costCasesOf, line, RATES, room } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk14 = costCasesOf('TK14');

function of(item: CostItem, minor = 1, change: Partial<CostFact> = {}): CostFact {
  const { kind } = COST_ITEM_RULES[item];
  return line(item, { kind, item, unitPrice: dong(minor), ...change });
}

const itemOf = (item: CostItem) => ['costLines', item, 'item'];
const above = (limit: number, actual: number) => overMoney(dong(limit), dong(actual));

const OFTEN: readonly CheckCase<SavingsFacts>[] = [
  tk14('nothing of the kind', [room()], PASSES),
  tk14(
    'one banquet, priced for the head and for others',
    [
      of('BANQUET', 2_000, { id: 'a', role: 'HEAD' }),
      of('BANQUET', 1_000, { id: 'b', role: 'MEMBER', persons: 8 }),
    ],
    PASSES,
  ),
  tk14(
    'two banquets',
    [of('BANQUET', 1, { days: 2 })],
    [
      fails('BANQUET_TWICE', over(1, 2, 'TIMES'), {
        severity: 'STOP',
        path: ['costLines'],
        data: { cost: 'BANQUET' },
      }),
    ],
  ),
  tk14(
    'one for all and one for the head',
    [of('BANQUET', 1, { id: 'a' }), of('BANQUET', 1, { id: 'b', role: 'HEAD' })],
    [fails('BANQUET_TWICE', over(1, 2, 'TIMES'))],
  ),
  tk14(
    'two for the head',
    [
      of('BANQUET', 1, { id: 'a', role: 'HEAD' }),
      of('BANQUET', 1, { id: 'b', role: 'HEAD' }),
      of('BANQUET', 1, { id: 'c', role: 'MEMBER' }),
    ],
    [fails('BANQUET_TWICE', over(1, 2, 'TIMES'))],
  ),
  tk14('one art show', [of('ART_SHOW')], PASSES),
  tk14(
    'two art shows',
    [of('ART_SHOW', 1, { days: 2 })],
    [fails('ART_SHOW_TWICE', over(1, 2, 'TIMES'))],
  ),
  tk14(
    'of which the host pays one',
    [of('ART_SHOW'), of('ART_SHOW', 1, { id: 'b', payer: 'HOST' })],
    PASSES,
  ),
  tk14(
    'meals of 4 days and a banquet, of 5',
    [of('GUEST_MEALS', 1, { persons: 9, days: 4 }), of('BANQUET', 1, { persons: 9 })],
    PASSES,
  ),
  tk14(
    'meals of 5 days and a banquet, of 5',
    [of('GUEST_MEALS', 1, { persons: 9, days: 5 }), of('BANQUET', 1, { persons: 1 })],
    [fails('FULL_MEALS_ON_BANQUET_DAY', null, { path: ['costLines'], about: 'GUEST_MEALS' })],
  ),
  tk14('guests not counted', [of('GUEST_MEALS'), of('BANQUET')], [lacks('GUESTS', ['guests'])], {
    guests: null,
  }),
  tk14('days not known', [of('GUEST_MEALS'), of('BANQUET')], [lacks('DAYS', ['endDate'])], {
    days: null,
  }),
  tk14('a mission of ours', [of('BANQUET', 1, { days: 9 })], DOES_NOT_APPLY, { kind: 'OUTBOUND' }),
  tk14('nothing paid by us', [of('BANQUET', 1, { days: 9, payer: 'HOST' })], DOES_NOT_APPLY),
];

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
    [lacks('EXCHANGE_RATE', ['costLines', 'BANQUET', 'unitPrice'])],
  ),
  tk14('own interpreters at half', [of('OWN_CONSECUTIVE_INTERPRETATION', 375)], PASSES),
  tk14(
    'own interpreters above half',
    [of('OWN_CONSECUTIVE_INTERPRETATION', 376)],
    [fails('OWN_STAFF_ABOVE_SHARE', above(375, 376), { rateId: 'consecutive' })],
  ),
  tk14(
    'own translators, of whom no rate is known',
    [of('OWN_TRANSLATION_INTO_VIETNAMESE')],
    [lacks('LINE_RATE', ['costLines', 'OWN_TRANSLATION_INTO_VIETNAMESE', 'unitPrice'])],
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
    [lacks('TRAVELLER_CLASS', ['costLines', 'BANQUET', 'unitPrice'])],
    mealsBy({ travellers: ['LEVEL_A'] }),
  ),
];

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
    'in two currencies',
    [room({ unitPrice: { minor: 1, currency: 'USD' } }), of('BREAKFAST', 1)],
    [lacks('EXCHANGE_RATE', ['costLines', 'room', 'unitPrice'])],
  ),
];

const RANKS: readonly CheckCase<SavingsFacts>[] = [
  tk14('a lounge for rank B', [of('VIP_LOUNGE')], PASSES),
  tk14('a lounge for special guests', [of('VIP_LOUNGE')], PASSES, { guestRank: 'SPECIAL' }),
  tk14(
    'a lounge for rank C',
    [of('VIP_LOUNGE')],
    [fails('LOUNGE_NOT_FOR_RANK', null, { path: itemOf('VIP_LOUNGE'), about: 'VIP_LOUNGE' })],
    { guestRank: 'C' },
  ),
  tk14('a lounge for no rank yet', [of('VIP_LOUNGE')], [lacks('GUEST_RANK', ['guestRank'])], {
    guestRank: null,
  }),
  tk14('flowers for the head', [of('GUEST_FLOWERS', 1, { role: 'HEAD' })], PASSES),
  tk14(
    'flowers for the head of rank C',
    [of('GUEST_FLOWERS', 1, { role: 'HEAD' })],
    [fails('FLOWERS_NOT_FOR_RANK')],
    { guestRank: 'C' },
  ),
  tk14(
    'flowers for a member',
    [of('GUEST_FLOWERS', 1, { role: 'MEMBER' })],
    [fails('FLOWERS_NOT_FOR_HEAD', null, { path: itemOf('GUEST_FLOWERS') })],
  ),
  tk14(
    'flowers for two',
    [of('GUEST_FLOWERS', 1, { persons: 2 })],
    [fails('FLOWERS_NOT_FOR_HEAD')],
  ),
  tk14(
    'flowers for somebody',
    [of('GUEST_FLOWERS')],
    [lacks('ROLE', ['costLines', 'GUEST_FLOWERS', 'role'])],
  ),
  tk14('a gift to the head', [of('GUEST_GIFT', 1, { role: 'HEAD' })], PASSES),
  tk14(
    'a gift to the head of rank C',
    [of('GUEST_GIFT', 1, { role: 'HEAD' })],
    [
      fails('GIFT_NOT_IN_TABLE', null, {
        path: itemOf('GUEST_GIFT'),
        data: { cost: 'GUEST_GIFT' },
      }),
    ],
    { guestRank: 'C' },
  ),
  tk14('a gift to a member of rank C', [of('GUEST_GIFT', 1, { role: 'MEMBER' })], PASSES, {
    guestRank: 'C',
  }),
  tk14('a gift to special guests', [of('GUEST_GIFT', 1, { role: 'HEAD' })], PASSES, {
    guestRank: 'SPECIAL',
  }),
  tk14('a gift while there is no table', [of('GUEST_GIFT', 1, { role: 'HEAD' })], PASSES, {
    guestRank: 'C',
    rates: [],
    ruledItems: [],
  }),
  tk14('meals of staff for rank A', [of('SERVICE_STAFF_MEALS')], PASSES, { guestRank: 'A' }),
  tk14(
    'meals of staff for rank B',
    [of('SERVICE_STAFF_MEALS')],
    [fails('STAFF_MEALS_NOT_FOR_RANK')],
  ),
  tk14('meals of staff at a conference', [of('SERVICE_STAFF_MEALS')], PASSES, {
    kind: 'EVENT_HOSTED',
  }),
  tk14(
    'money for meals',
    [of('STAFF_MEALS_IN_CASH')],
    [fails('STAFF_MEALS_IN_CASH', null, { path: itemOf('STAFF_MEALS_IN_CASH') })],
  ),
];

/** The golden table of TK14. */
export const RECEPTION_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...OFTEN,
  ...PARTS,
  ...BY_ANYTHING,
  ...ROOMS,
  ...RANKS,
];
