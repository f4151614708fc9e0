import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { costCasesOf, line, room } from './costs.examples.ts';
import { DOUBLE_CASES } from './double-funding.cases.ts';
import { PAYING_UNION_CASES } from './paying-unions.cases.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk10 = costCasesOf('TK10');
const DRINKS = line('drinks', { kind: 'RECEPTION', item: 'GUEST_REFRESHMENTS' });
const MEALS = line('meals', { kind: 'MEALS', item: 'GUEST_MEALS', persons: 9, days: 3 });
const VENUE = line('venue', { kind: 'VENUE', item: 'VENUE_HIRE' });
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
  tk10(
    'a journey, of which nobody asks what guests bear',
    [line('a', { kind: 'TICKET', item: 'INTERNATIONAL_TICKET', persons: 2 })],
    PASSES,
    {
      kind: 'OUTBOUND',
      foreignShare: null,
    },
  ),
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
  ...DOUBLE_CASES,
  ...PAYING_UNION_CASES,
  ...SOURCES,
];
