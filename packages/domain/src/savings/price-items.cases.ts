import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');
const price = (minor: number) => ({ unitPrice: dong(minor) });
const unitPriceOf = (id: string) => ['costLines', id, 'unitPrice'];

/** Of two that are as dear as each other the first is named. */
const LANGUAGES = (
  [
    ['TRANSLATION_INTO_VIETNAMESE', 300],
    ['TRANSLATION_FROM_VIETNAMESE', 1_500],
    ['CONSECUTIVE_INTERPRETATION', 750],
    ['SIMULTANEOUS_INTERPRETATION', 1_500],
  ] as const
).map(([item, ceiling]) => rate(item, ceiling, {}, { item }));

/** The golden table of TK02 for lines that do not say what they pay for, and for gifts. */
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
    [line('x', { kind: 'INTERPRETATION', ...price(1_501) })],
    [
      fails('ABOVE_RATE', overMoney(dong(1_500), dong(1_501)), {
        rateId: 'TRANSLATION_FROM_VIETNAMESE',
      }),
      lacks('ITEM', ['costLines', 'x', 'item']),
    ],
    { rates: LANGUAGES },
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
];
