import { fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over, overMoney } from '../check/check.ts';
import { dong, rate } from '../norm/norm.examples.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk02 = costCasesOf('TK02');
const price = (minor: number) => ({ unitPrice: dong(minor) });
const unitPriceOf = (id: string) => ['costLines', id, 'unitPrice'];
const travellerOf = (id: string) => ['costLines', id, 'traveller'];

const ABROAD = { kind: 'OUTBOUND', countries: ['KR'], people: 4, days: 366, guests: null } as const;
const stay = (item: 'ABROAD_LODGING' | 'ABROAD_LONG_STAY_LODGING', persons: number, days: number) =>
  line(`${item}-${persons}-${days}`, { kind: 'LODGING', item, persons, days, ...price(60) });
const late = (minor: number) =>
  line('late', { kind: 'LODGING', item: 'ABROAD_LATE_CHECKOUT', ...price(minor) });
const long = (minor: number) =>
  line('long', { kind: 'LODGING', item: 'ABROAD_LONG_STAY_LODGING', days: 9, ...price(minor) });

/** One of ten at the full rate, in lines of 30 days or fewer. */
const inTurn = (...days: readonly number[]) =>
  days.map((length, at) => ({ ...stay('ABROAD_LODGING', 1, length), id: `line-${at}` }));
const lasting = (days: number | null) => ({ ...ABROAD, people: 10, days });
const whoStays = (days: number) => [
  lacks('STAY_OF_EACH', ['costLines'], {
    about: 'ABROAD_LODGING',
    data: { cost: 'ABROAD_LODGING', days, limit: 30 },
  }),
];
const LONG_JOURNEYS: readonly CheckCase<SavingsFacts>[] = [
  tk02('in turn as long as one may', inTurn(20, 10), PASSES, lasting(90)),
  tk02('in turn a day longer, for one or for two', inTurn(20, 11), whoStays(31), lasting(90)),
  tk02('three times 30 days', inTurn(30, 30, 30), whoStays(90), lasting(90)),
  tk02('three times 30 days, of a journey of 31', inTurn(30, 30, 30), whoStays(31), lasting(31)),
  tk02('three times 30 days, of a journey of 30', inTurn(30, 30, 30), PASSES, lasting(30)),
  tk02(
    'three times 30 days, nobody knows how long',
    inTurn(30, 30, 30),
    [...whoStays(90), lacks('DAYS', ['endDate'])],
    lasting(null),
  ),
  tk02('in turn a day longer, and one alone travels', inTurn(20, 11), tooLong(31), {
    ...lasting(90),
    people: 1,
  }),
  tk02(
    'the reduced rate in turn, a day longer than one may',
    [
      stay('ABROAD_LONG_STAY_LODGING', 1, 100),
      { ...stay('ABROAD_LONG_STAY_LODGING', 1, 51), id: 'second' },
    ],
    [
      lacks('STAY_OF_EACH', ['costLines'], {
        data: { cost: 'ABROAD_LONG_STAY_LODGING', days: 151, limit: 150 },
      }),
    ],
    lasting(180),
  ),
];

const MISSIONS: readonly CheckCase<SavingsFacts>[] = [
  tk02('the only country of the mission', [stay('ABROAD_LODGING', 4, 30)], PASSES, ABROAD),
  tk02(
    'one of two countries, not said which',
    [stay('ABROAD_LODGING', 4, 5)],
    [
      lacks('COUNTRY', ['costLines', 'ABROAD_LODGING-4-5', 'countryCode'], {
        data: { cost: 'ABROAD_LODGING' },
      }),
    ],
    { ...ABROAD, countries: ['KR', 'JP'] },
  ),
  tk02(
    'a country without a rate',
    [{ ...stay('ABROAD_LODGING', 4, 5), countryCode: 'JP' }],
    [lacks('LINE_RATE', unitPriceOf('ABROAD_LODGING-4-5'))],
    { ...ABROAD, countries: ['KR', 'JP'] },
  ),
  tk02(
    'who travels decides, and is not known',
    [line('m', { kind: 'MEALS', item: 'ABROAD_MEALS_AND_POCKET_MONEY', ...price(55) })],
    [lacks('TRAVELLER_CLASS', travellerOf('m'))],
    ABROAD,
  ),
  tk02(
    'a rate that nobody found',
    [line('t', { kind: 'LOCAL_TRANSPORT', item: 'ABROAD_AIRPORT_TRANSFER' })],
    [{ ...lacks('LINE_RATE', unitPriceOf('t')), data: { cost: 'ABROAD_AIRPORT_TRANSFER' } }],
    ABROAD,
  ),
  tk02('the full rate for 31 days', [stay('ABROAD_LODGING', 1, 31)], tooLong(31), ABROAD),
  tk02(
    'stays that cannot be of 30 days each',
    [stay('ABROAD_LODGING', 4, 16), { ...stay('ABROAD_LODGING', 4, 15), id: 'second' }],
    tooLong(31),
    ABROAD,
  ),
  tk02(
    'one day more than 30 for each, in three lines that are not too long',
    [
      stay('ABROAD_LODGING', 1, 30),
      { ...stay('ABROAD_LODGING', 1, 30), id: 'second' },
      { ...stay('ABROAD_LODGING', 1, 1), id: 'third' },
    ],
    tooLong(31),
    { ...ABROAD, people: 2 },
  ),
  tk02(
    'one who stays a day too long, beside others who do not',
    [stay('ABROAD_LODGING', 4, 1), stay('ABROAD_LODGING', 1, 31)],
    tooLong(31),
    { ...ABROAD, people: 5 },
  ),
  ...LONG_JOURNEYS,
  tk02('nobody travels yet', [stay('ABROAD_LODGING', 4, 5)], [lacks('MEMBERS', ['members'])], {
    ...ABROAD,
    people: null,
  }),
  tk02('two thirds of the rate', [long(60)], PASSES, ABROAD),
  tk02(
    'more than two thirds',
    [long(61)],
    [fails('ABOVE_RATE', overMoney(dong(60), dong(61)))],
    ABROAD,
  ),
  tk02(
    'the reduced rate for 151 days',
    [stay('ABROAD_LONG_STAY_LODGING', 1, 151)],
    [
      fails('LONG_STAY_TOO_LONG', over(150, 151, 'DAYS'), {
        data: { cost: 'ABROAD_LONG_STAY_LODGING' },
      }),
    ],
    ABROAD,
  ),
  tk02('half a room for leaving late', [late(45)], PASSES, ABROAD),
  tk02(
    'more than half of it',
    [late(46)],
    [fails('ABOVE_RATE', overMoney(dong(45), dong(46)))],
    ABROAD,
  ),
  tk02(
    'more than half of a dear room',
    [late(451)],
    [fails('ABOVE_RATE', overMoney(dong(450), dong(451)))],
    { ...ABROAD, rates: [rate('rooms', 900, { countries: ['KR'] }, { item: 'ABROAD_LODGING' })] },
  ),
];

function tooLong(days: number, cost = 'ABROAD_LODGING') {
  const expected = { data: { cost }, path: ['costLines'], about: cost };
  return [fails('FULL_RATE_TOO_LONG', over(30, days, 'DAYS'), expected)];
}

/** What is eaten and spent abroad is paid for as long as the room is. */
const DAILY: readonly CheckCase<SavingsFacts>[] = (
  [
    ['MEALS', 'ABROAD_MEALS_AND_POCKET_MONEY'],
    ['POCKET_MONEY', 'ABROAD_POCKET_MONEY'],
  ] as const
).map(([kind, item]) =>
  tk02(
    `${item} for 31 days`,
    [line('daily', { kind, item, days: 31, ...price(1) })],
    tooLong(31, item),
    ABROAD,
  ),
);

/** A row that does not say how long both rates are paid says nothing of how long either is. */
const HALF_SET: readonly CheckCase<SavingsFacts>[] = [
  { fullRateDays: null, longestStayDays: 180 },
  { fullRateDays: 30, longestStayDays: null },
].map((days) => {
  const lines = [stay('ABROAD_LODGING', 1, 400), stay('ABROAD_LONG_STAY_LODGING', 1, 400)];
  const cheap = lines.map((one) => ({ ...one, ...price(1) }));
  const example = tk02(`only ${JSON.stringify(days)}`, cheap, PASSES, ABROAD);
  const values = {
    ...days,
    longStayThirds: 2,
    lateCheckoutPercent: 50,
    otherLanguagesExtraPercent: 30,
    importantMealTimes: 2,
    interpretationHoursPerDay: 8,
  };
  const rows = example.rows.map((row) => (row.checkId === 'TK02' ? { ...row, values } : row));
  return { ...example, rows };
});

/** A share that a row does not set leaves nothing to judge by. */
const UNSET: readonly CheckCase<SavingsFacts>[] = [late(1), long(1)].map((one) => {
  const example = tk02(`no share for ${one.id}`, [one], [lacks('LINE_RATE', unitPriceOf(one.id))]);
  const values = {
    fullRateDays: null,
    longestStayDays: null,
    longStayThirds: null,
    lateCheckoutPercent: null,
    otherLanguagesExtraPercent: null,
    importantMealTimes: null,
    interpretationHoursPerDay: null,
  };
  return {
    ...example,
    facts: { ...example.facts, ...ABROAD },
    rows: example.rows.map((row) => (row.checkId === 'TK02' ? { ...row, values } : row)),
  };
});

/** The golden table of TK02 for missions abroad. */
export const ABROAD_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...MISSIONS,
  ...DAILY,
  ...HALF_SET,
  ...UNSET,
];
