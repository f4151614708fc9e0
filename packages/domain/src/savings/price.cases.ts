import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { overMoney } from '../check/check.ts';
import { dong, ownCeiling, rate } from '../norm/norm.examples.ts';
import { isoDate } from '../period/period.ts';
import { ABROAD_CASES } from './price-abroad.cases.ts';
import { ANNEX_CASES } from './price-annex.cases.ts';
import { EXCHANGE_CASES } from './price-exchange.cases.ts';
import { TRAVELLER_PRICE_CASES } from './price-travellers.cases.ts';
import { ITEM_CASES } from './price-items.cases.ts';
import { TRAVELLER_CASES } from './traveller-quantity.cases.ts';
import {
  COST_DAY,
  costCasesOf,
  INSTRUMENTS,
  line,
  RAISED_FROM,
  RATES,
  room,
} from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');
const price = (minor: number) => ({ unitPrice: dong(minor) });
const unitPriceOf = (id: string) => ['costLines', id, 'unitPrice'];
const NO_DOLLAR = { about: 'USD', data: { currency: 'USD', day: COST_DAY } };
const [HEAD] = RATES;
const OWN = HEAD === undefined ? [] : [ownCeiling('own', 6_000, HEAD)];

const RATED: readonly CheckCase<SavingsFacts>[] = [
  tk02('the ceiling reached', [room(price(7_700))], PASSES),
  tk02(
    '1 above it',
    [room(price(7_701))],
    [
      fails('ABOVE_RATE', overMoney(dong(7_700), dong(7_701)), {
        severity: 'STOP',
        path: unitPriceOf('room'),
        about: 'room',
        data: { cost: 'GUEST_LODGING', rates: '' },
        rateId: 'room-head',
        basis: { citation: '1/2026/TT-MẪU', article: '7', verification: 'TEXT_READ' },
      }),
    ],
  ),
  tk02(
    'of several instruments that of the rate is cited',
    [room(price(9_000))],
    [
      fails('ABOVE_RATE', overMoney(dong(7_700), dong(9_000)), {
        basis: named('1/2026/TT-MẪU'),
      }),
    ],
    { instruments: [{ id: 'tt-khac', number: '9', issuer: '', subject: '' }, ...INSTRUMENTS] },
  ),
  tk02(
    'an instrument without a number is cited by its issuer and subject',
    [room(price(9_000))],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(9_000)), { basis: named('Bộ Mẫu: Chi mẫu') })],
    { instruments: [{ id: 'tt-mau', number: null, issuer: 'Bộ Mẫu', subject: 'Chi mẫu' }] },
  ),
  tk02(
    'an instrument that is not known is cited by its id',
    [room(price(9_000))],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(9_000)), { basis: named('tt-mau') })],
    { instruments: [] },
  ),
  tk02(
    'a member above the rate of members',
    [room({ role: 'MEMBER', ...price(5_000) })],
    [fails('ABOVE_RATE', overMoney(dong(4_800), dong(5_000)))],
  ),
  tk02(
    'a deputy head counts as a member',
    [room({ role: 'DEPUTY_HEAD', ...price(4_800) })],
    PASSES,
  ),
  tk02('paid by the host', [room({ payer: 'HOST', ...price(99_000) })], DOES_NOT_APPLY),
  tk02('nothing of it', [room({ persons: 0 }), room({ days: 0 }, 'b')], DOES_NOT_APPLY),
  tk02('no line at all', [], DOES_NOT_APPLY),
  tk02(
    'State money too',
    [room({ payer: 'STATE_BUDGET', ...price(8_000) })],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(8_000)))],
  ),
  tk02(
    'what TK14 limits',
    [line('b', { kind: 'RECEPTION', item: 'BANQUET', ...price(9_000) })],
    PASSES,
  ),
  tk02('what nothing limits', [line('a', { kind: 'RECEPTION', item: 'ART_SHOW' })], PASSES),
];

const CHANGED: readonly CheckCase<SavingsFacts>[] = [
  tk02(
    'the last day of the old rate',
    [room(price(8_000))],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(8_000)), { rateId: 'room-head' })],
    {},
    { day: isoDate('2026-06-30') },
  ),
  tk02('the first day of the new one', [room(price(8_000))], PASSES, {}, { day: RAISED_FROM }),
  tk02(
    '1 above the new one',
    [room(price(8_001))],
    [fails('ABOVE_RATE', overMoney(dong(8_000), dong(8_001)), { rateId: 'room-head-new' })],
    {},
    { day: RAISED_FROM },
  ),
  tk02(
    'before any rate',
    [room()],
    [{ ...lacks('LINE_RATE', unitPriceOf('room')), data: { cost: 'GUEST_LODGING' } }],
    {},
    { day: isoDate('2026-05-17') },
  ),
];

const OWN_CEILINGS: readonly CheckCase<SavingsFacts>[] = [
  tk02('the own ceiling reached', [room(price(6_000))], PASSES, { ownCeilings: OWN }),
  tk02(
    '1 above the own ceiling',
    [room(price(6_001))],
    [
      fails('ABOVE_OWN_CEILING', overMoney(dong(6_000), dong(6_001)), {
        rateId: 'room-head',
        basis: { citation: 'Quy chế chi tiêu mẫu', article: null, verification: 'TEXT_READ' },
      }),
    ],
    { ownCeilings: OWN },
  ),
  tk02(
    'above the rate itself, whose instrument is cited then',
    [room(price(7_701))],
    [
      fails('ABOVE_RATE', overMoney(dong(7_700), dong(7_701)), {
        basis: named('1/2026/TT-MẪU'),
      }),
    ],
    { ownCeilings: OWN },
  ),
  tk02(
    'nobody named, above what is left to either: of the head by the union, of members by the rate',
    [room({ role: null, ...price(5_000) })],
    [
      fails('ABOVE_OWN_CEILING', overMoney(dong(4_800), dong(5_000)), {
        rateId: 'room-member',
        basis: named('1/2026/TT-MẪU'),
      }),
    ],
    { ownCeilings: OWN.map((one) => ({ ...one, ceiling: dong(4_000) })) },
  ),
];

const UNKNOWN: readonly CheckCase<SavingsFacts>[] = [
  tk02('nobody named, the lowest reached', [room({ role: null, ...price(4_800) })], PASSES),
  tk02(
    'nobody named, in between',
    [room({ role: null, ...price(4_801) })],
    [lacks('ROLE', ['costLines', 'room', 'role'], { data: { cost: 'GUEST_LODGING' } })],
  ),
  tk02(
    'nobody named, the highest reached',
    [room({ role: null, ...price(7_700) })],
    [lacks('ROLE', ['costLines', 'room', 'role'])],
  ),
  tk02(
    'nobody named, above the highest',
    [room({ role: null, ...price(7_701) })],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(7_701)))],
  ),
  tk02(
    'no rank, once for all lines',
    [room(price(1)), room({ role: 'MEMBER', ...price(1) }, 'more')],
    [{ ...lacks('GUEST_RANK', ['guestRank']), about: null }],
    { guestRank: null },
  ),
  tk02(
    'no rank, above all of them',
    [room(price(7_701))],
    [fails('ABOVE_RATE', overMoney(dong(7_700), dong(7_701)))],
    { guestRank: null },
  ),
  tk02('special guests', [room()], [lacks('LINE_RATE', unitPriceOf('room'))], {
    guestRank: 'SPECIAL',
  }),
  tk02(
    'a place that is not said',
    [line('day', { kind: 'POCKET_MONEY', item: 'TRAVEL_ALLOWANCE', ...price(200) })],
    [lacks('PLACE', ['costLines', 'day', 'place'], { data: { cost: 'TRAVEL_ALLOWANCE' } })],
  ),
  tk02(
    'a place that is',
    [
      line('day', {
        kind: 'POCKET_MONEY',
        item: 'TRAVEL_ALLOWANCE',
        place: 'PROVINCE',
        ...price(301),
      }),
    ],
    [fails('ABOVE_RATE', overMoney(dong(300), dong(301)))],
  ),
  tk02(
    'another currency than that of the rate',
    [room({ unitPrice: { minor: 1, currency: 'USD' } })],
    [lacks('EXCHANGE_RATE_OF_DAY', unitPriceOf('room'), NO_DOLLAR)],
  ),
  ...[
    ['b', 'a', 'c'],
    ['a', 'c', 'b'],
    ['c', 'b', 'a'],
  ].map((ids) =>
    tk02(
      `said once of several lines, at the first by its id: ${ids.join(', ')}`,
      ids.map((id) => room({ unitPrice: { minor: 1, currency: 'USD' } }, id)),
      [lacks('EXCHANGE_RATE_OF_DAY', unitPriceOf('a'), NO_DOLLAR)],
    ),
  ),
];

function named(citation: string) {
  return { citation, article: '7', verification: 'TEXT_READ' } as const;
}

const B = { guestRanks: ['B'] } as const;

/** What holds hangs on two things, or on rates of two currencies. */
const OPEN_TWICE: readonly CheckCase<SavingsFacts>[] = [
  tk02(
    'neither for whom nor where, and not each of both has a rate',
    [room({ role: null, ...price(1) })],
    [lacks('ROLE', ['costLines', 'room', 'role']), lacks('PLACE', ['costLines', 'room', 'place'])],
    {
      rates: [
        rate('head-there', 7_700, { ...B, roles: ['HEAD'], places: ['PROVINCE'] }),
        rate('member-here', 4_800, { ...B, roles: ['MEMBER'], places: ['CENTRAL_CITY'] }),
      ],
    },
  ),
  tk02(
    'one of the rates that may hold is in another currency',
    [room({ role: null, ...price(99_000) })],
    [lacks('EXCHANGE_RATE_OF_DAY', unitPriceOf('room'), NO_DOLLAR)],
    {
      rates: [
        ...RATES.slice(0, 1),
        rate(
          'in-dollars',
          0,
          { ...B, roles: ['MEMBER'] },
          { limit: { kind: 'AMOUNT', ceiling: { minor: 90, currency: 'USD' }, lowest: null } },
        ),
      ],
    },
  ),
];

/** Two rates of which one is not known: nothing is told by the other. */
const HALF_KNOWN: readonly CheckCase<SavingsFacts>[] = [
  tk02(
    'one of the rates that may hold was not found',
    [room({ role: null, ...price(99_000) })],
    [lacks('ROLE', ['costLines', 'room', 'role'])],
    {
      rates: [
        ...RATES.slice(0, 1),
        rate(
          'lost',
          0,
          { guestRanks: ['B'], roles: ['MEMBER'] },
          {
            limit: { kind: 'UNKNOWN', currency: 'VND' },
          },
        ),
      ],
    },
  ),
];

/** The golden table of TK02. */
export const PRICE_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...RATED,
  ...CHANGED,
  ...OWN_CEILINGS,
  ...UNKNOWN,
  ...ITEM_CASES,
  ...TRAVELLER_CASES,
  ...ABROAD_CASES,
  ...ANNEX_CASES,
  ...EXCHANGE_CASES,
  ...TRAVELLER_PRICE_CASES,
  ...OPEN_TWICE,
  ...HALF_KNOWN,
];
