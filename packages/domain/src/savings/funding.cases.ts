import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import type { TravellerClass } from '../norm/norm.ts';
import { costCasesOf, line, room } from './costs.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk10 = costCasesOf('TK10');
const DRINKS = line('drinks', { kind: 'RECEPTION', item: 'GUEST_REFRESHMENTS' });
const MEALS = line('meals', { kind: 'MEALS', item: 'GUEST_MEALS', persons: 9, days: 3 });
const VENUE = line('venue', { kind: 'VENUE', item: 'VENUE_HIRE' });
const MISSION = { kind: 'OUTBOUND', people: 4 } as const;
const abroad = (traveller: TravellerClass | null) =>
  line(`abroad ${traveller}`, {
    kind: 'MEALS',
    item: 'ABROAD_MEALS_AND_POCKET_MONEY',
    traveller,
    persons: 4,
    days: 7,
  });
const HOSTED = { kind: 'EVENT_HOSTED' } as const;
const payerOf = (id: string) => ['costLines', id, 'payer'];
const itemOf = (id: string) => ['costLines', id, 'item'];

const SHARES: readonly CheckCase<SavingsFacts>[] = [
  tk10('all borne by us', [room(), MEALS, DRINKS], PASSES),
  tk10('not said who bears what', [room()], [lacks('FOREIGN_SHARE', ['foreignShare'])], {
    foreignShare: null,
  }),
  tk10('guests pay all and get refreshments', [DRINKS], PASSES, { foreignShare: 'ALL' }),
  tk10(
    'guests pay all and get a room',
    [DRINKS, room()],
    [
      fails('GUESTS_PAY_ALL', null, {
        severity: 'STOP',
        path: payerOf('room'),
        about: 'room',
        data: { cost: 'GUEST_LODGING' },
      }),
    ],
    { foreignShare: 'ALL' },
  ),
  tk10('guests pay all, the host pays the room', [room({ payer: 'HOST' })], DOES_NOT_APPLY, {
    foreignShare: 'ALL',
  }),
  tk10(
    'guests pay all and get something',
    [line('x', { kind: 'RECEPTION' }), line('y', { kind: 'GIFT' })],
    [
      fails('GUESTS_PAY_ALL', null, { about: 'y', data: { cost: 'GIFT' } }),
      lacks('ITEM', itemOf('x')),
    ],
    { foreignShare: 'ALL' },
  ),
  tk10(
    'guests pay for rooms and meals',
    [room(), MEALS, DRINKS],
    [
      fails('GUESTS_PAY_FOOD_AND_LODGING', null, { about: 'room' }),
      fails('GUESTS_PAY_FOOD_AND_LODGING', null, { about: 'meals' }),
    ],
    { foreignShare: 'LODGING_AND_MEALS' },
  ),
  tk10(
    'guests pay for rooms and meals, it is not said whose these are',
    [line('x', { kind: 'MEALS' }), line('y', { kind: 'GIFT' }), line('z', { kind: 'LODGING' })],
    [
      lacks('ITEM', itemOf('x'), { data: { cost: 'MEALS' } }),
      lacks('ITEM', itemOf('z'), { data: { cost: 'LODGING' } }),
    ],
    { foreignShare: 'LODGING_AND_MEALS' },
  ),
  tk10('a journey, of which nobody asks what guests bear', [ticket('a', 2, 'UNION_FUND')], PASSES, {
    kind: 'OUTBOUND',
    foreignShare: null,
  }),
  tk10('an event paid by foreigners', [VENUE], [fails('EVENT_PAID_BY_FOREIGNERS')], {
    ...HOSTED,
    foreignShare: 'ALL',
  }),
  tk10(
    'an event paid by foreigners, and nothing by us',
    [{ ...VENUE, payer: 'DONOR' }],
    DOES_NOT_APPLY,
    {
      ...HOSTED,
      foreignShare: 'ALL',
    },
  ),
];

const PART = { ...HOSTED, foreignShare: 'PART' } as const;
const JOINT: readonly CheckCase<SavingsFacts>[] = [
  tk10('held jointly, each its items', [VENUE, { ...MEALS, payer: 'DONOR' }], PASSES, PART),
  tk10(
    'held jointly, nothing of theirs',
    [VENUE],
    [fails('JOINT_WITHOUT_SHARE', null, { path: ['costLines'], data: {} })],
    PART,
  ),
  tk10(
    'held jointly, one item paid by both',
    [VENUE, { ...VENUE, id: 'theirs', payer: 'PROJECT' }],
    [fails('NOT_SPLIT', null, { about: 'venue', data: { cost: 'VENUE_HIRE' } })],
    PART,
  ),
  tk10(
    'held jointly, two items of one kind',
    [MEALS, line('theirs', { kind: 'MEALS', item: 'BREAKFAST', payer: 'DONOR' })],
    PASSES,
    PART,
  ),
  tk10(
    'held jointly, one of two items paid by both',
    [
      MEALS,
      line('breakfast', { kind: 'MEALS', item: 'BREAKFAST', payer: 'DONOR' }),
      { ...MEALS, id: 'theirs', payer: 'DONOR' },
    ],
    [fails('NOT_SPLIT', null, { about: 'meals' })],
    PART,
  ),
  tk10(
    'held jointly, ours not said, theirs of another kind',
    [line('x', { kind: 'MEALS' }), { ...VENUE, payer: 'DONOR' }],
    PASSES,
    PART,
  ),
  tk10(
    'held jointly, theirs not said, ours of another kind',
    [VENUE, line('x', { kind: 'MEALS', payer: 'DONOR' })],
    PASSES,
    PART,
  ),
  tk10(
    'held jointly, ours not said',
    [line('x', { kind: 'MEALS' }), { ...MEALS, payer: 'DONOR' }],
    [lacks('ITEM', itemOf('x'))],
    PART,
  ),
  tk10(
    'held jointly, theirs not said',
    [MEALS, line('x', { kind: 'MEALS', payer: 'DONOR' })],
    [lacks('ITEM', itemOf('x'))],
    PART,
  ),
];

const theirs = (days: number, persons = 9) =>
  ({ ...MEALS, id: 'theirs', payer: 'HOST', persons, days }) as const;
const DOUBLES: readonly CheckCase<SavingsFacts>[] = [
  tk10('3 days by us, 2 by them, of 5', [MEALS, theirs(2)], PASSES),
  tk10(
    '3 days of meals by us, rooms of all 5 by them',
    [MEALS, { ...theirs(5), kind: 'LODGING', item: 'GUEST_LODGING' }],
    PASSES,
  ),
  tk10(
    '3 days by us, 3 by them, of 5',
    [MEALS, theirs(3)],
    [
      fails('DOUBLE_FUNDED', null, {
        path: payerOf('meals'),
        about: 'meals',
        data: { cost: 'GUEST_MEALS' },
      }),
    ],
  ),
  tk10(
    'one meal more than there are',
    [MEALS, theirs(18, 1), { ...theirs(1, 1), id: 'more' }],
    [fails('DOUBLE_FUNDED')],
  ),
  tk10(
    'both more than in full, for others',
    [
      room({ persons: 1, days: 5 }),
      room({ role: 'MEMBER', persons: 8, days: 6, payer: 'HOST' }, 'theirs'),
    ],
    PASSES,
  ),
  tk10(
    'what another side pays for others counts for nobody else',
    [
      room({ persons: 1, days: 2 }),
      room({ persons: 1, days: 3, payer: 'HOST' }, 'same'),
      room({ role: 'MEMBER', persons: 8, days: 6, payer: 'HOST' }, 'others'),
    ],
    PASSES,
  ),
  tk10(
    'both in full, for each of two parts',
    (['HEAD', 'MEMBER'] as const).flatMap((role) => {
      const all = { role, persons: role === 'HEAD' ? 1 : 8, days: 5 };
      return [room(all, role), room({ ...all, payer: 'HOST' }, `${role} theirs`)];
    }),
    [fails('DOUBLE_FUNDED', null, { about: 'HEAD' }), fails('DOUBLE_FUNDED')],
  ),
  tk10(
    'for the head by us, for all by them',
    [room({ days: 5 }), room({ role: null, persons: 9, days: 5, payer: 'HOST' }, 'theirs')],
    [fails('DOUBLE_FUNDED', null, { about: 'room' })],
  ),
  tk10(
    'for all by us, for the head by them',
    [room({ role: null, persons: 9, days: 5 }), room({ days: 5, payer: 'HOST' }, 'theirs')],
    [fails('DOUBLE_FUNDED', null, { about: 'room' })],
  ),
  tk10(
    'both in full, for travellers of two classes',
    [abroad('LEVEL_A'), { ...abroad('LEVEL_B'), payer: 'HOST' }],
    PASSES,
    MISSION,
  ),
  tk10(
    'both in full, for travellers of one class',
    [abroad('LEVEL_A'), { ...abroad('LEVEL_A'), id: 'theirs', payer: 'HOST' }],
    [fails('DOUBLE_FUNDED')],
    MISSION,
  ),
  tk10(
    'both in full, and one says of no class',
    [abroad('LEVEL_A'), { ...abroad(null), payer: 'HOST' }],
    [fails('DOUBLE_FUNDED')],
    MISSION,
  ),
  tk10(
    'not said by either of one kind',
    [line('x', { kind: 'MEALS' }), line('y', { kind: 'MEALS', payer: 'HOST' })],
    [lacks('ITEM', itemOf('x')), lacks('ITEM', itemOf('y'))],
  ),
  tk10(
    'not said by either of two kinds',
    [line('x', { kind: 'MEALS' }), line('y', { kind: 'VENUE', payer: 'HOST' })],
    PASSES,
  ),
  tk10(
    'for the same, twice',
    [room({ persons: 5, days: 5 }), room({ persons: 5, days: 5, payer: 'DONOR' }, 'theirs')],
    [fails('DOUBLE_FUNDED', null, { about: 'room' })],
  ),
  tk10(
    'refreshments of ten half days',
    [
      { ...DRINKS, persons: 9, days: 5 },
      { ...DRINKS, id: 'b', persons: 9, days: 5, payer: 'HOST' },
    ],
    PASSES,
  ),
  tk10(
    'refreshments of eleven',
    [
      { ...DRINKS, persons: 9, days: 5 },
      { ...DRINKS, id: 'b', persons: 9, days: 6, payer: 'HOST' },
    ],
    [fails('DOUBLE_FUNDED', null, { about: 'drinks' })],
  ),
  tk10(
    'tickets for more than travel',
    [ticket('a', 3, 'UNION_FUND'), ticket('b', 2, 'HOST')],
    [fails('DOUBLE_FUNDED', null, { about: 'a' })],
    { kind: 'OUTBOUND', people: 4 },
  ),
  tk10('tickets for all', [ticket('a', 2, 'UNION_FUND'), ticket('b', 2, 'HOST')], PASSES, {
    kind: 'OUTBOUND',
    people: 4,
  }),
  tk10(
    'what cannot be counted by people',
    [VENUE, { ...VENUE, id: 'b', payer: 'HOST' }],
    [{ ...lacks('SPLIT', ['costLines']), data: { cost: 'VENUE_HIRE' } }],
  ),
  tk10('guests not counted', [MEALS, theirs(3)], [lacks('GUESTS', ['guests'])], { guests: null }),
  tk10('days not known', [MEALS, theirs(3)], [lacks('DAYS', ['endDate'])], { days: null }),
  tk10(
    'nobody counted',
    [ticket('a', 2, 'UNION_FUND'), ticket('b', 2, 'HOST')],
    [lacks('PERSONS', ['members'])],
    { kind: 'OUTBOUND', people: null },
  ),
  tk10('ours not said', [line('x', { kind: 'MEALS' }), theirs(3)], [lacks('ITEM', itemOf('x'))]),
  tk10(
    'theirs not said',
    [MEALS, line('x', { kind: 'MEALS', payer: 'HOST' })],
    [lacks('ITEM', itemOf('x'))],
  ),
];

function ticket(id: string, persons: number, payer: 'UNION_FUND' | 'HOST') {
  return line(id, { kind: 'TICKET', item: 'INTERNATIONAL_TICKET', persons, payer });
}

const tk11 = costCasesOf('TK11');
const STATE = room({ payer: 'STATE_BUDGET' });
const notAllowed = (reason: string) => [
  fails(reason, null, {
    severity: 'JUSTIFY',
    path: payerOf('room'),
    about: 'STATE_BUDGET',
    data: { payer: 'STATE_BUDGET' },
  }),
];
const SOURCES: readonly CheckCase<SavingsFacts>[] = [
  tk11('the unions pay', [room()], PASSES),
  tk11('nobody of ours pays', [room({ payer: 'HOST' })], DOES_NOT_APPLY),
  tk11('the State pays what is no project', [STATE], notAllowed('PROJECTS_ONLY')),
  tk11(
    'the first of several lines is pointed at',
    [room({ payer: 'STATE_BUDGET' }, 'zoo'), STATE],
    notAllowed('PROJECTS_ONLY'),
  ),
  tk11('the State pays a project', [STATE], PASSES, { purposeKind: 'PROJECT' }),
  tk11('what it is for is not said', [STATE], [lacks('PURPOSE_KIND', ['purposeKind'])], {
    purposeKind: null,
  }),
  tk11('the State pays at the federation', [STATE], PASSES, {}, { level: 'FEDERATION' }),
  tk11('the State pays what is not listed', [STATE], notAllowed('SOURCE_NOT_LISTED'), {
    kind: 'EVENT_ONLINE',
  }),
  tk11(
    'a level of which no text was seen',
    [STATE],
    [lacks('FUNDING_RULE', payerOf('room'))],
    {},
    { level: 'SECTOR_UNION' },
  ),
];

/** The golden tables of TK10 and TK11. */
export const FUNDING_CASES: readonly CheckCase<SavingsFacts>[] = [
  ...SHARES,
  ...JOINT,
  ...DOUBLES,
  ...SOURCES,
];
