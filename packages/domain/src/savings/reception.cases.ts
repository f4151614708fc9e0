import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { COST_ITEM_RULES } from '../dossier/cost-item.ts';
import { dong } from '../norm/norm.examples.ts';
import { CAR_CASES } from './cars.cases.ts';
import { costCasesOf, line, room } from './costs.examples.ts';
import type { CostFact } from './costs.facts.ts';
import { QUANTITY_CASES } from './guest-quantity.cases.ts';
import { HIRED_CASES } from './hired.cases.ts';
import { PRICED_CASES } from './reception-prices.cases.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk14 = costCasesOf('TK14');

function of(item: CostItem, minor = 1, change: Partial<CostFact> = {}): CostFact {
  const { kind } = COST_ITEM_RULES[item];
  return line(item, { kind, item, unitPrice: dong(minor), ...change });
}

const itemOf = (item: CostItem) => ['costLines', item, 'item'];

const UNSAID_KINDS = [
  'LODGING',
  'MEALS',
  'RECEPTION',
  'GIFT',
  'LOCAL_TRANSPORT',
  'INTERPRETATION',
] as const;

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
    [of('BANQUET', 1, { id: 'a', persons: 9 }), of('BANQUET', 1, { id: 'b', role: 'HEAD' })],
    [
      fails('BANQUET_TWICE', over(1, 2, 'TIMES')),
      fails('MORE_THAN_GUESTS', over(9, 10, 'TIMES'), { severity: 'JUSTIFY' }),
    ],
  ),
  tk14(
    'one for all, of which two sources pay a part each',
    [
      of('BANQUET', 1, { id: 'a', persons: 4 }),
      of('BANQUET', 1, { id: 'b', persons: 5, payer: 'STATE_BUDGET' }),
    ],
    PASSES,
  ),
  tk14(
    'two for some, in lines that do not say for whom, while nobody has counted the guests',
    [of('BANQUET', 1, { id: 'a' }), of('BANQUET', 1, { id: 'b' })],
    [fails('BANQUET_TWICE', over(1, 2, 'TIMES')), lacks('GUESTS', ['guests'])],
    { guests: null },
  ),
  tk14(
    'two art shows in two lines',
    [of('ART_SHOW', 1, { id: 'a' }), of('ART_SHOW', 1, { id: 'b' })],
    [fails('ART_SHOW_TWICE', over(1, 2, 'TIMES'))],
  ),
  tk14(
    'two for the head',
    [
      of('BANQUET', 1, { id: 'a', role: 'HEAD' }),
      of('BANQUET', 1, { id: 'b', role: 'HEAD' }),
      of('BANQUET', 1, { id: 'c', role: 'MEMBER' }),
    ],
    [fails('MORE_THAN_GUESTS', over(1, 2, 'TIMES'))],
  ),
  ...UNSAID_KINDS.map((kind) =>
    tk14(
      `something of the kind ${kind}`,
      [line('x', { kind })],
      [lacks('ITEM', ['costLines', 'x', 'item'], { data: { cost: kind } })],
    ),
  ),
  tk14('papers', [line('x', { kind: 'DOCUMENTS' })], PASSES),
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
    [
      fails('FULL_MEALS_ON_BANQUET_DAY', over(45, 46, 'TIMES'), {
        path: ['costLines'],
        about: 'GUEST_MEALS',
        data: { cost: 'GUEST_MEALS' },
      }),
    ],
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
    [
      fails('FLOWERS_NOT_FOR_RANK', null, {
        path: itemOf('GUEST_FLOWERS'),
        data: { cost: 'GUEST_FLOWERS' },
      }),
    ],
    { guestRank: 'C' },
  ),
  tk14(
    'flowers for a member',
    [of('GUEST_FLOWERS', 1, { role: 'MEMBER' })],
    [
      fails('FLOWERS_NOT_FOR_HEAD', null, {
        path: itemOf('GUEST_FLOWERS'),
        data: { cost: 'GUEST_FLOWERS' },
      }),
    ],
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
  tk14(
    'a gift to somebody whom the table does not name',
    [of('GUEST_GIFT', 1, { role: 'SPOUSE' })],
    [fails('GIFT_NOT_IN_TABLE')],
  ),
  tk14(
    'the same for guests of no rank yet, who may be special',
    [of('GUEST_GIFT', 1, { role: 'SPOUSE' })],
    [lacks('GUEST_RANK', ['guestRank'])],
    { guestRank: null },
  ),
  tk14(
    'a gift while there is no table',
    [of('GUEST_GIFT', 1, { role: 'HEAD' })],
    [lacks('LINE_RATE', ['costLines', 'GUEST_GIFT', 'unitPrice'])],
    {
      guestRank: 'C',
      rates: [],
      ruledItems: [],
    },
  ),
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
  ...PRICED_CASES,
  ...RANKS,
  ...CAR_CASES,
  ...QUANTITY_CASES,
  ...HIRED_CASES,
];
