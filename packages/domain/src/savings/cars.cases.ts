import type { GuestRole, GuestStanding } from '../activity/guest.ts';
import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import { dong } from '../norm/norm.examples.ts';
import { costCasesOf, line } from './costs.examples.ts';
import type { CostFact, GuestFact } from './costs.facts.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk14 = costCasesOf('TK14');

/** So many cars, on all five days of the activity unless it is said otherwise. */
function cars(persons: number, change: Partial<CostFact> = {}): CostFact {
  const given = {
    kind: 'LOCAL_TRANSPORT',
    item: 'CAR',
    unitPrice: dong(1_200),
    days: 5,
    hiredBecause: 'Không đủ xe',
  } as const;
  return line(change.id ?? 'cars', { ...given, persons, ...change });
}

function guests(
  count: number,
  standing: GuestStanding | null = null,
  role: GuestRole = 'MEMBER',
): GuestFact {
  return { role, standing, count };
}

const HEAD = guests(1, 'OTHER', 'HEAD');
const tooMany = (limit: number, actual: number) =>
  fails('TOO_MANY_CARS', over(limit, actual, 'VEHICLES'), {
    severity: 'STOP',
    path: ['costLines'],
    about: 'CAR',
    data: { cost: 'CAR' },
  });
const NO_STANDING = lacks('GUEST_STANDING', ['guests']);
const NO_RULE = lacks('CAR_RULE', ['costLines']);
const NO_DAYS = lacks('CAR_DAYS', ['costLines']);

type Sample = [string, readonly CostFact[], CheckCase<SavingsFacts>['expected']];

/** Cases of guests of a rank, so many of each. */
function received(
  guestRank: SavingsFacts['guestRank'],
  guestGroups: readonly GuestFact[],
  ...samples: readonly Sample[]
): readonly CheckCase<SavingsFacts>[] {
  const whom = guestGroups.map(({ count, standing }) => `${count} ${standing ?? '?'}`).join(', ');
  return samples.map(([name, lines, expected]) =>
    tk14(`${name}, rank ${guestRank ?? '?'}: ${whom}`, lines, expected, { guestRank, guestGroups }),
  );
}

const COUNTED: readonly CheckCase<SavingsFacts>[] = [
  ...received(
    'A',
    [HEAD, guests(1, 'MINISTER'), guests(2, 'DEPUTY_MINISTER'), guests(6, 'OTHER')],
    ['one for the head, one, one and two', [cars(5)], PASSES],
    ['one more', [cars(6)], [tooMany(5, 6)]],
  ),
  ...received(
    'A',
    [HEAD, guests(2, 'MINISTER'), guests(3, 'DEPUTY_MINISTER'), guests(4, 'OTHER')],
    ['a car that is not full', [cars(7)], PASSES],
    ['one more than those', [cars(8)], [tooMany(7, 8)]],
  ),
  ...received(
    'A',
    [HEAD, guests(3)],
    ['three of whom all may be others', [cars(2)], PASSES],
    ['two for three who may be deputy ministers', [cars(3)], [NO_STANDING]],
    ['three for three who may be ministers', [cars(4)], [NO_STANDING]],
    ['more than for ministers', [cars(5)], [tooMany(4, 5)]],
  ),
  ...received(
    'A',
    [HEAD, guests(1, 'DEPUTY_MINISTER'), guests(3, 'OTHER'), guests(1)],
    ['somebody who may sit beside the deputy minister', [cars(3)], PASSES],
    ['a car more for somebody who may be a minister', [cars(4)], [NO_STANDING]],
  ),
  ...received(
    'A',
    [HEAD, guests(1, 'DEPUTY_MINISTER'), guests(2)],
    ['one beside the deputy minister, the other in a car of its own', [cars(3)], PASSES],
    ['a car for each of two who may be ministers', [cars(4)], [NO_STANDING]],
  ),
  ...received('A', [guests(2, 'MINISTER', 'HEAD')], ['two heads', [cars(2)], PASSES]),
];

const SHARED: readonly CheckCase<SavingsFacts>[] = [
  ...received(
    'B',
    [HEAD, guests(8)],
    ['one for the head, one for the others', [cars(2)], PASSES],
    ['two shared by four each', [cars(3)], [NO_RULE]],
    ['four shared by two each', [cars(5)], [NO_RULE]],
    ['somebody alone', [cars(6)], [tooMany(5, 6)]],
  ),
  ...received('C', [HEAD, guests(1)], ['two for two', [cars(2)], PASSES]),
  ...received('C', [HEAD, guests(1)], ['three for two', [cars(3)], [tooMany(2, 3)]]),
  ...received(
    'C',
    [HEAD],
    ['one for the head alone', [cars(1)], PASSES],
    ['two for one', [cars(2)], [tooMany(1, 2)]],
  ),
  ...received('SPECIAL', [HEAD], ['of special guests nothing is said', [cars(1)], [NO_RULE]]),
  ...received('OTHER', [HEAD], ['nor of others', [cars(1)], [NO_RULE]]),
  ...received(
    'OTHER',
    [HEAD],
    ['that the host pays', [cars(9, { payer: 'HOST' })], DOES_NOT_APPLY],
  ),
  ...received(
    'B',
    [guests(9)],
    ['nobody is the head', [cars(1)], [lacks('GUEST_HEAD', ['guests'])]],
  ),
  ...received('B', [], ['nobody is listed', [cars(1)], [lacks('GUEST_HEAD', ['guests'])]]),
  ...received(null, [HEAD], ['no rank yet', [cars(1)], [lacks('GUEST_RANK', ['guestRank'])]]),
];

const airport = cars(2, { id: 'airport', days: 1 });

const ON_A_DAY: readonly CheckCase<SavingsFacts>[] = [
  ...received(
    'B',
    [HEAD, guests(2)],
    ['two lines on all days', [cars(1), cars(1, { id: 'b' })], PASSES],
    [
      'three lines on all days',
      [cars(1), cars(1, { id: 'b' }), cars(1, { id: 'c' })],
      [tooMany(2, 3)],
    ],
    ['two lines of two, which may be of one day', [cars(2, { days: 1 }), airport], [NO_DAYS]],
    ['more cars and days than two a day', [cars(2), airport], [tooMany(2, 3)]],
    ['a single day more than two a day', [cars(2), cars(1, { days: 1 })], [tooMany(2, 3)]],
    ['paid for longer than the visit', [cars(2, { days: 9 })], PASSES],
  ),
  tk14('days not known, one line', [cars(2)], PASSES, { days: null }),
  tk14('days not known, one line of more than are given', [airport, cars(6)], [tooMany(5, 6)], {
    days: null,
  }),
  tk14('days not known, two lines', [cars(1), airport], [NO_DAYS, NO_RULE], { days: null }),
];

/** The golden table of cars, which TK14 counts. */
export const CAR_CASES: readonly CheckCase<SavingsFacts>[] = [...COUNTED, ...SHARED, ...ON_A_DAY];
