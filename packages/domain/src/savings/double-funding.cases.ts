import type { FundingSource } from '../activity/funding.ts';
import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
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
const PART = { kind: 'EVENT_HOSTED', foreignShare: 'PART' } as const;
const payerOf = (id: string) => ['costLines', id, 'payer'];
const itemOf = (id: string) => ['costLines', id, 'item'];

function ticket(id: string, persons: number, payer: FundingSource) {
  return line(id, { kind: 'TICKET', item: 'INTERNATIONAL_TICKET', persons, payer });
}

const theirs = (days: number, persons = 9) =>
  ({ ...MEALS, id: 'theirs', payer: 'HOST', persons, days }) as const;
/** The cases of TK10 on what several pay for together. */
export const DOUBLE_CASES: readonly CheckCase<SavingsFacts>[] = [
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
      fails('DOUBLE_FUNDED', over(45, 54, 'TIMES'), {
        path: payerOf('meals'),
        about: 'meals',
        data: { cost: 'GUEST_MEALS' },
      }),
    ],
  ),
  tk10(
    'one meal more than there are',
    [MEALS, theirs(18, 1), { ...theirs(1, 1), id: 'more' }],
    [fails('DOUBLE_FUNDED', over(45, 46, 'TIMES'))],
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
    [
      fails('DOUBLE_FUNDED', over(45, 90, 'TIMES'), { about: 'HEAD' }),
      fails('DOUBLE_FUNDED', over(45, 90, 'TIMES')),
    ],
  ),
  tk10(
    'for the head by us, for all by them',
    [room({ days: 5 }), room({ role: null, persons: 9, days: 5, payer: 'HOST' }, 'theirs')],
    [fails('DOUBLE_FUNDED', over(45, 50, 'TIMES'), { about: 'room' })],
  ),
  tk10(
    'for all by us, for the head by them',
    [room({ role: null, persons: 9, days: 5 }), room({ days: 5, payer: 'HOST' }, 'theirs')],
    [fails('DOUBLE_FUNDED', over(45, 50, 'TIMES'), { about: 'room' })],
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
    [fails('DOUBLE_FUNDED', over(20, 56, 'TIMES'))],
    MISSION,
  ),
  tk10(
    'both in full, and one says of no class',
    [abroad('LEVEL_A'), { ...abroad(null), payer: 'HOST' }],
    [fails('DOUBLE_FUNDED', over(20, 56, 'TIMES'))],
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
    [fails('DOUBLE_FUNDED', over(5, 50, 'TIMES'), { about: 'room' })],
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
    [fails('DOUBLE_FUNDED', over(90, 99, 'TIMES'), { about: 'drinks' })],
  ),
  tk10(
    'tickets for more than travel',
    [ticket('a', 3, 'UNION_FUND'), ticket('b', 2, 'HOST')],
    [fails('DOUBLE_FUNDED', over(4, 5, 'TIMES'), { about: 'a' })],
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
  tk10(
    'one ticket from two of our sources',
    [ticket('a', 1, 'UNION_FUND'), ticket('b', 1, 'STATE_BUDGET')],
    [
      fails('DOUBLE_FUNDED', over(1, 2, 'TIMES'), { about: 'a' }),
      fails('DOUBLE_FUNDED', over(1, 2, 'TIMES'), { about: 'b', path: payerOf('b') }),
    ],
    { kind: 'OUTBOUND', people: 1 },
  ),
  tk10(
    'two tickets from two of our sources',
    [ticket('a', 1, 'UNION_FUND'), ticket('b', 1, 'STATE_BUDGET')],
    PASSES,
    { kind: 'OUTBOUND', people: 2 },
  ),
  tk10(
    'one ticket from the host and a donor',
    [ticket('a', 1, 'HOST'), ticket('b', 1, 'DONOR')],
    [
      fails('DOUBLE_FUNDED', over(1, 2, 'TIMES'), { about: 'a' }),
      fails('DOUBLE_FUNDED', over(1, 2, 'TIMES'), { about: 'b' }),
    ],
    { kind: 'OUTBOUND', people: 1 },
  ),
  tk10(
    'two tickets from the host and a donor',
    [ticket('a', 1, 'HOST'), ticket('b', 1, 'DONOR')],
    DOES_NOT_APPLY,
    { kind: 'OUTBOUND', people: 2 },
  ),
  tk10(
    'one ticket from us, one from the host, one from a donor',
    [ticket('a', 1, 'UNION_FUND'), ticket('b', 1, 'HOST'), ticket('c', 1, 'DONOR')],
    [fails('DOUBLE_FUNDED', over(2, 3, 'TIMES'), { about: 'a' })],
    { kind: 'OUTBOUND', people: 2 },
  ),
  tk10(
    'the head in part by us and by the host, the others twice by the host and a donor',
    [
      room({ days: 3 }),
      room({ persons: 1, days: 2, payer: 'HOST' }, 'head theirs'),
      room({ role: 'MEMBER', persons: 8, days: 5, payer: 'HOST' }, 'host'),
      room({ role: 'MEMBER', persons: 8, days: 5, payer: 'DONOR' }, 'donor'),
    ],
    [
      fails('DOUBLE_FUNDED', over(40, 80, 'TIMES'), { about: 'host' }),
      fails('DOUBLE_FUNDED', over(40, 80, 'TIMES'), { about: 'donor' }),
    ],
  ),
  tk10(
    'the head in part by us and by the host, the others in part by the host and a donor',
    [
      room({ days: 3 }),
      room({ persons: 1, days: 2, payer: 'HOST' }, 'head theirs'),
      room({ role: 'MEMBER', persons: 8, days: 3, payer: 'HOST' }, 'host'),
      room({ role: 'MEMBER', persons: 8, days: 2, payer: 'DONOR' }, 'donor'),
    ],
    PASSES,
  ),
  tk10(
    'the members in full by us, and some of them by a donor too',
    [
      room({ days: 5 }),
      room({ role: 'MEMBER', persons: 8, days: 5 }, 'members'),
      room({ role: 'MEMBER', persons: 1, days: 1, payer: 'DONOR' }, 'donor'),
    ],
    [fails('DOUBLE_FUNDED', over(40, 41, 'TIMES'), { about: 'members' })],
  ),
  tk10(
    'the members in part by us, the rest of them by a donor',
    [
      room({ role: 'MEMBER', persons: 8, days: 4 }, 'members'),
      room({ role: 'MEMBER', persons: 8, days: 1, payer: 'DONOR' }, 'donor'),
    ],
    PASSES,
  ),
  tk10(
    'the spouse of the head by us and by the host, as often as there are heads',
    [
      room({ role: 'SPOUSE', persons: 1, days: 3 }),
      room({ role: 'SPOUSE', persons: 1, days: 2, payer: 'HOST' }, 'theirs'),
    ],
    PASSES,
  ),
  tk10(
    'the spouse of the head once more',
    [
      room({ role: 'SPOUSE', persons: 1, days: 3 }),
      room({ role: 'SPOUSE', persons: 1, days: 3, payer: 'HOST' }, 'theirs'),
    ],
    [fails('DOUBLE_FUNDED', over(5, 6, 'TIMES'), { about: 'room' })],
  ),
  tk10(
    'members of guests who are counted and not listed',
    [
      room({ role: 'MEMBER', persons: 9, days: 3 }, 'members'),
      room({ role: 'MEMBER', persons: 9, days: 2, payer: 'HOST' }, 'theirs'),
    ],
    PASSES,
    { guestGroups: [] },
  ),
  tk10(
    'one more than those who are not listed, and the members who are',
    [
      room({ role: 'MEMBER', persons: 8, days: 5 }, 'members'),
      room({ role: 'MEMBER', persons: 1, days: 1, payer: 'HOST' }, 'theirs'),
    ],
    [fails('DOUBLE_FUNDED', over(40, 41, 'TIMES'), { about: 'members' })],
    {
      guestGroups: [
        { role: 'HEAD', standing: null, count: 1 },
        { role: 'MEMBER', standing: null, count: 3 },
      ],
    },
  ),
  tk10(
    'the hall by a donor and the host, and nothing by us',
    [
      { ...VENUE, payer: 'DONOR' },
      { ...VENUE, id: 'b', payer: 'HOST' },
    ],
    [{ ...lacks('SPLIT', ['costLines']), data: { cost: 'VENUE_HIRE' } }],
    { kind: 'EVENT_HOSTED' },
  ),
  tk10(
    'a room twice by others, and nobody has said what the foreign side bears',
    [
      room({ role: null, persons: 9, days: 5, payer: 'HOST' }, 'host'),
      room({ role: null, persons: 1, payer: 'DONOR' }, 'donor'),
    ],
    [
      fails('DOUBLE_FUNDED', over(45, 46, 'TIMES'), { about: 'host' }),
      fails('DOUBLE_FUNDED', over(45, 46, 'TIMES'), { about: 'donor' }),
    ],
    { foreignShare: null },
  ),
  tk10(
    'a donor and we pay the hall of an event at home',
    [VENUE, { ...VENUE, id: 'b', payer: 'DONOR' }],
    [{ ...lacks('SPLIT', ['costLines']), data: { cost: 'VENUE_HIRE' } }],
    { kind: 'EVENT_DOMESTIC' },
  ),
  tk10(
    'not said by either of our sources',
    [line('x', { kind: 'MEALS' }), line('y', { kind: 'MEALS', payer: 'STATE_BUDGET' })],
    [lacks('ITEM', itemOf('x')), lacks('ITEM', itemOf('y'))],
  ),
  tk10(
    'held jointly, meals of all from two of our sources',
    [
      { ...MEALS, days: 5 },
      { ...MEALS, id: 'b', days: 5, payer: 'STATE_BUDGET' },
      { ...VENUE, payer: 'DONOR' },
    ],
    [
      fails('DOUBLE_FUNDED', over(45, 90, 'TIMES'), { about: 'meals' }),
      fails('DOUBLE_FUNDED', over(45, 90, 'TIMES'), { about: 'b' }),
    ],
    PART,
  ),
  tk10(
    'held jointly, the host and a donor pay all meals',
    [theirs(5), { ...theirs(5), id: 'more', payer: 'DONOR' }],
    [
      fails('DOUBLE_FUNDED', over(45, 90, 'TIMES'), { about: 'theirs' }),
      fails('DOUBLE_FUNDED', over(45, 90, 'TIMES'), { about: 'more' }),
    ],
    PART,
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
