import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');
const price = (minor: number) => ({ unitPrice: dong(minor) });
const unitPriceOf = (id: string) => ['costLines', id, 'unitPrice'];

/** Of two that may be as dear as each other, another language and two at once, the first is named. */
const LANGUAGES = (
  [
    ['TRANSLATION_INTO_VIETNAMESE', 300],
    ['TRANSLATION_FROM_VIETNAMESE', 1_500],
    ['CONSECUTIVE_INTERPRETATION', 750],
    ['SIMULTANEOUS_INTERPRETATION', 1_950],
  ] as const
).map(([item, ceiling]) => rate(item, ceiling, {}, { item }));

/** A row that does not say how much more than a rate may be paid. */
function withoutExtras(example: CheckCase<SavingsFacts>): CheckCase<SavingsFacts> {
  const unsaid = { otherLanguagesExtraPercent: null, importantMealTimes: null };
  const rows = example.rows.map((row) =>
    row.checkId === 'TK02' ? { ...row, values: { ...row.values, ...unsaid } } : row,
  );
  return { ...example, name: `${example.name}, in a row that sets nothing beyond rates`, rows };
}

const HOME_MEAL = rate('home-meal', 601, {}, { item: 'DOMESTIC_GUEST_MEAL' });
const AT_HOME = { kind: 'EVENT_DOMESTIC', rates: [HOME_MEAL] } as const;
const meal = (item: 'DOMESTIC_GUEST_MEAL' | 'IMPORTANT_GUEST_MEAL', minor: number) => [
  line('m', { kind: 'RECEPTION', item, ...price(minor) }),
];

/** What may cost more than its rate: other languages than those of the United Nations, important meals. */
const BEYOND_RATES: readonly CheckCase<SavingsFacts>[] = [
  ...(
    [
      ['OTHER_LANGUAGE_INTO_VIETNAMESE', 390],
      ['OTHER_LANGUAGE_FROM_VIETNAMESE', 1_950],
    ] as const
  ).flatMap(([item, ceiling]) => {
    const page = (minor: number) => [line('p', { kind: 'INTERPRETATION', item, ...price(minor) })];
    const rateId = item.replace('OTHER_LANGUAGE', 'TRANSLATION');
    const tooDear = fails('ABOVE_RATE', overMoney(dong(ceiling), dong(ceiling + 1)), {
      data: { cost: item },
      rateId,
    });
    return [
      tk02(`${item}, three tenths more`, page(ceiling), PASSES, { rates: LANGUAGES }),
      tk02(`${item}, more than that`, page(ceiling + 1), [tooDear], { rates: LANGUAGES }),
      withoutExtras(
        tk02(item, page(1), [lacks('LINE_RATE', unitPriceOf('p'))], { rates: LANGUAGES }),
      ),
    ];
  }),
  tk02('a meal of guests from home', meal('DOMESTIC_GUEST_MEAL', 601), PASSES, AT_HOME),
  tk02(
    'a meal of guests from home that costs more',
    meal('DOMESTIC_GUEST_MEAL', 602),
    [fails('ABOVE_RATE', overMoney(dong(601), dong(602)))],
    AT_HOME,
  ),
  tk02('twice that where it is important', meal('IMPORTANT_GUEST_MEAL', 1_202), PASSES, AT_HOME),
  tk02(
    'more than twice, however important',
    meal('IMPORTANT_GUEST_MEAL', 1_203),
    [fails('ABOVE_RATE', overMoney(dong(1_202), dong(1_203)), { rateId: 'home-meal' })],
    AT_HOME,
  ),
  withoutExtras(
    tk02(
      'an important meal',
      meal('IMPORTANT_GUEST_MEAL', 1),
      [lacks('LINE_RATE', unitPriceOf('m'))],
      AT_HOME,
    ),
  ),
  tk02(
    'a room while one waits at an airport, at any price',
    [line('w', { kind: 'LODGING', item: 'ABROAD_AIRPORT_WAITING', ...price(99_000) })],
    PASSES,
    { kind: 'OUTBOUND', countries: ['KR'], people: 4, guests: null },
  ),
];

/** What a share of a rate limits, and what the table has for other ranks alone: TK14 tells of both. */
const LEFT_TO_TK14: readonly CheckCase<SavingsFacts>[] = (
  [
    ['MEALS', 'BREAKFAST'],
    ['RECEPTION', 'BANQUET'],
    ['MEALS', 'BANQUET_DAY_MEAL'],
    ['MEALS', 'SERVICE_STAFF_MEALS'],
    ['MEALS', 'STAFF_MEALS_IN_CASH'],
    ['INTERPRETATION', 'OWN_TRANSLATION_INTO_VIETNAMESE'],
    ['INTERPRETATION', 'OWN_TRANSLATION_FROM_VIETNAMESE'],
    ['INTERPRETATION', 'OWN_CONSECUTIVE_INTERPRETATION'],
    ['INTERPRETATION', 'OWN_SIMULTANEOUS_INTERPRETATION'],
  ] as const
).map(([kind, item]) =>
  tk02(
    `${item} at any price is left to TK14`,
    [line('x', { kind, item, ...price(99_000) })],
    PASSES,
  ),
);

/** The golden table of TK02 for lines that do not say what they pay for, for gifts, and for what may cost more than a rate. */
export const ITEM_CASES: readonly CheckCase<SavingsFacts>[] = [
  tk02(
    'an item that is not said',
    [line('x', { kind: 'INTERPRETATION', ...price(1) })],
    [lacks('ITEM', ['costLines', 'x', 'item'], { data: { cost: 'INTERPRETATION' } })],
  ),
  tk02(
    'a kind of which some is limited and some is not',
    [line('x', { kind: 'RECEPTION', ...price(99_000) })],
    [lacks('ITEM', ['costLines', 'x', 'item'])],
  ),
  tk02(
    'dearer than all it may be, of which several are limited',
    [line('x', { kind: 'INTERPRETATION', ...price(1_951) })],
    [
      fails('ABOVE_RATE', overMoney(dong(1_950), dong(1_951)), {
        rateId: 'TRANSLATION_FROM_VIETNAMESE',
      }),
      lacks('ITEM', ['costLines', 'x', 'item']),
    ],
    { rates: LANGUAGES },
  ),
  tk02(
    'no dearer than a translation of another language may be',
    [line('x', { kind: 'INTERPRETATION', ...price(1_950) })],
    [lacks('ITEM', ['costLines', 'x', 'item'])],
    { rates: LANGUAGES },
  ),
  withoutExtras(
    tk02(
      'dearer than any rate, where nobody says how much more another language may cost',
      [line('x', { kind: 'INTERPRETATION', ...price(99_000) })],
      [lacks('ITEM', ['costLines', 'x', 'item'])],
      { rates: LANGUAGES },
    ),
  ),
  tk02(
    'dearer than some it may be',
    [line('x', { kind: 'LODGING', ...price(9_000) })],
    [lacks('ITEM', ['costLines', 'x', 'item'])],
  ),
  tk02(
    'dearer than all it may be',
    [line('x', { kind: 'POCKET_MONEY', ...price(401) })],
    [
      fails('ABOVE_RATE', overMoney(dong(400), dong(401)), { data: { cost: 'POCKET_MONEY' } }),
      lacks('ITEM', ['costLines', 'x', 'item']),
    ],
  ),
  tk02('a kind of which nothing is limited', [line('x', { kind: 'VENUE' })], PASSES),
  tk02(
    'a gift to a member',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', role: 'MEMBER', ...price(1_000) })],
    [
      fails('EXCEPTIONAL_ONLY', null, {
        severity: 'JUSTIFY',
        path: ['costLines', 'g', 'item'],
        data: { cost: 'GUEST_GIFT' },
        rateId: 'gift-member',
      }),
    ],
  ),
  tk02(
    'one that is too dear besides',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', role: 'MEMBER', ...price(1_001) })],
    [fails('ABOVE_RATE', overMoney(dong(1_000), dong(1_001))), fails('EXCEPTIONAL_ONLY')],
  ),
  tk02(
    'a gift to nobody named, as cheap as a special case',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', ...price(1) })],
    [lacks('ROLE', ['costLines', 'g', 'role'])],
  ),
  tk02(
    'a gift that the table does not have is left to TK14',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', role: 'HEAD' })],
    PASSES,
    { guestRank: 'C' },
  ),
  tk02(
    'a gift to special guests, who are in no table',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', role: 'HEAD' })],
    [lacks('LINE_RATE', unitPriceOf('g'))],
    { guestRank: 'SPECIAL' },
  ),
  tk02(
    'a gift while there is no table',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', role: 'HEAD' })],
    [lacks('LINE_RATE', unitPriceOf('g'))],
    { rates: [], ruledItems: ['GUEST_MEALS'] },
  ),
  tk02(
    'a gift to somebody of whom no table tells, for guests of no rank yet',
    [line('g', { kind: 'GIFT', item: 'GUEST_GIFT', role: 'SPOUSE' })],
    [lacks('LINE_RATE', unitPriceOf('g'))],
    { guestRank: null },
  ),
  tk02(
    'meals of who serves at a conference, of whom the table of receptions says nothing',
    [line('s', { kind: 'MEALS', item: 'SERVICE_STAFF_MEALS' })],
    [lacks('LINE_RATE', unitPriceOf('s'))],
    { kind: 'EVENT_HOSTED' },
  ),
  ...BEYOND_RATES,
  ...LEFT_TO_TK14,
];
