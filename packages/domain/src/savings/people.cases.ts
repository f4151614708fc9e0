import { DOES_NOT_APPLY, fails, lacks, PASSES } from '../check/cases.ts';
import type { CheckCase } from '../check/cases.ts';
import { over } from '../check/check.ts';
import { isoDate } from '../period/period.ts';
import type { UnitJourney } from './people.facts.ts';
import { casesOf, member, START } from './savings.examples.ts';
import type { SavingsFacts } from './savings.facts.ts';

const tk17 = casesOf('TK17');
const journey = (number: number, day: string, ...personIds: readonly string[]): UnitJourney => ({
  dossierId: `journey-${number}`,
  startDate: isoDate(day),
  personIds,
});
/** Three journeys of the unit in the year before, with a in as many as said. */
const withA = (times: number, ...more: readonly UnitJourney[]): Partial<SavingsFacts> => ({
  unitJourneys: [
    ...['2026-01-10', '2026-02-10', '2026-03-10'].map((day, index) =>
      journey(index, day, ...(index < times ? ['person-a'] : []), 'person-c'),
    ),
    ...more,
  ],
});
const share = (percent: number, taken: number, total: number) => [
  fails('SAME_TRAVELLER', over(50, percent, 'PERCENT'), {
    severity: 'NOTE',
    path: ['members', 'a'],
    about: 'person-a',
    data: { personId: 'person-a', journeys: taken, unitJourneys: total, months: 12 },
  }),
];
const FREQUENCY: readonly CheckCase<SavingsFacts>[] = [
  tk17('the first journey of the unit', {}, PASSES),
  tk17('two of four', withA(1), PASSES),
  tk17('three of four', withA(2), share(75, 3, 4)),
  tk17('three of five', withA(2, journey(4, '2026-04-01')), share(60, 3, 5)),
  tk17('three of six', withA(2, journey(4, '2026-04-01'), journey(5, '2026-04-02')), PASSES),
  tk17(
    'four of seven',
    withA(3, journey(4, '2026-04-01'), journey(5, '2026-04-02'), journey(6, '2026-04-03')),
    share(58, 4, 7),
  ),
  tk17(
    'three of three, which are too few to tell',
    { unitJourneys: [journey(1, '2026-01-10', 'person-a'), journey(2, '2026-02-10', 'person-a')] },
    PASSES,
  ),
  tk17(
    'a journey on the first day of the twelve months, and one on this day',
    withA(1, journey(4, '2025-05-12', 'person-a'), journey(5, START, 'person-a')),
    share(67, 4, 6),
  ),
  tk17(
    'journeys a day too early and a day too late',
    withA(1, journey(4, '2025-05-11', 'person-a'), journey(5, '2026-05-13', 'person-a')),
    PASSES,
  ),
  tk17('two who always go', { ...withA(3), members: [member('a'), member('c'), member('b')] }, [
    { about: 'person-a' },
    { about: 'person-c' },
  ]),
  tk17('nobody named', { ...withA(3), members: [] }, [lacks('MEMBERS', ['members'])]),
  tk17('no day', { ...withA(3), startDate: null }, [lacks('START_DATE', ['startDate'])]),
  tk17('journeys not looked up', { unitJourneys: null }, [lacks('UNIT_JOURNEYS', ['startDate'])]),
  tk17('guests received', { ...withA(3), kind: 'INBOUND' }, DOES_NOT_APPLY),
];

/** The golden table of the checks on people. */
export const PEOPLE_CASES: readonly CheckCase<SavingsFacts>[] = [...FREQUENCY];
