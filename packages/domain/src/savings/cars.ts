import type { GuestStanding } from '../activity/guest.ts';
import type { Failure, MissingFact } from '../check/check.ts';
import { failure, lacking, over } from '../check/check.ts';
import type { CostFact, CostFacts, GuestFact } from './costs.facts.ts';
import type { receptionValues } from './costs.params.ts';
import { ranksAtLeast } from './price-limit.ts';

type CarRules = Pick<
  NonNullable<ReturnType<typeof receptionValues>>,
  | 'lowestCarRank'
  | 'lowestCountedCarRank'
  | 'ministersPerCar'
  | 'deputyMinistersPerCar'
  | 'othersPerCar'
>;

/** What may be missing to tell how many cars there may be, or are. */
export type CarFact = 'GUEST_RANK' | 'GUEST_HEAD' | 'GUEST_STANDING' | 'CAR_RULE' | 'CAR_DAYS';

/**
 * How many cars guests are given: so many are within the rule whatever is not known, more than the
 * `most` are beyond it; which of the two holds in between, the fact would tell.
 */
type CarNumber =
  | {
      readonly status: 'KNOWN';
      readonly certain: number;
      readonly most: number;
      readonly fact: 'GUEST_STANDING' | 'CAR_RULE';
    }
  | { readonly status: 'OPEN'; readonly fact: 'GUEST_RANK' | 'GUEST_HEAD' | 'CAR_RULE' };

function personsIn(groups: readonly GuestFact[], standing: GuestStanding | null): number {
  return groups.reduce((sum, group) => sum + (group.standing === standing ? group.count : 0), 0);
}

/** So many persons to a car, by whom each is equal to; who that is of some may not be known. */
function counted(others: readonly GuestFact[], rules: CarRules) {
  const shares = [
    { persons: personsIn(others, 'MINISTER'), each: rules.ministersPerCar },
    { persons: personsIn(others, 'DEPUTY_MINISTER'), each: rules.deputyMinistersPerCar },
    { persons: personsIn(others, 'OTHER'), each: rules.othersPerCar },
  ];
  const unknown = personsIn(others, null);
  const cars = shares.reduce((sum, { persons, each }) => sum + Math.ceil(persons / each), 0);
  const seats = shares.reduce(
    (sum, { persons, each }) => sum + Math.ceil(persons / each) * each - persons,
    0,
  );
  // They may all fit into the seats left free, and the rest of them where most share a car.
  const fullest = Math.max(...shares.map(({ each }) => each));
  const atLeast = Math.ceil(Math.max(0, unknown - seats) / fullest);
  return { certain: cars + atLeast, most: cars + unknown };
}

/**
 * Cars that are shared, of which no number is given: one car for all of them is shared for certain,
 * and where there are more than one for every two somebody drives alone. Two is no number of the
 * circular: fewer than two share nothing.
 */
function shared(persons: number) {
  const one = Math.min(1, persons);
  return { certain: one, most: Math.max(one, Math.floor(persons / 2)) };
}

/**
 * How many cars guests are given on a day (Thông tư 35/2026/TT-BTC): heads of ranks A, B and C one of
 * their own; of rank A the others three persons to a car, ministers one and deputy ministers two; of
 * ranks B and C the others share. Of special guests and of others the text gives no number.
 */
export function carsFor(
  { guestRank, guestGroups }: Pick<CostFacts, 'guestRank' | 'guestGroups'>,
  rules: CarRules,
): CarNumber {
  if (guestRank === null) return { status: 'OPEN', fact: 'GUEST_RANK' };
  if (guestRank === 'SPECIAL' || !ranksAtLeast(guestRank, rules.lowestCarRank))
    return { status: 'OPEN', fact: 'CAR_RULE' };
  const isHead = ({ role }: GuestFact): boolean => role === 'HEAD';
  const personsOf = (groups: readonly GuestFact[]): number =>
    groups.reduce((sum, { count }) => sum + count, 0);
  const heads = personsOf(guestGroups.filter(isHead));
  if (heads === 0) return { status: 'OPEN', fact: 'GUEST_HEAD' };
  const others = guestGroups.filter((group) => !isHead(group));
  const isCounted = ranksAtLeast(guestRank, rules.lowestCountedCarRank);
  const { certain, most } = isCounted ? counted(others, rules) : shared(personsOf(others));
  const fact = isCounted ? 'GUEST_STANDING' : 'CAR_RULE';
  return { status: 'KNOWN', certain: heads + certain, most: heads + most, fact };
}

/**
 * How many cars drive on the day with most of them: not fewer than of the largest line, nor than when
 * all are spread over the days of the activity; not more than of all lines together.
 */
function carsOnADay(lines: readonly CostFact[], days: number | null) {
  const atMost = lines.reduce((sum, { persons }) => sum + persons, 0);
  const largest = Math.max(...lines.map(({ persons }) => persons));
  if (days === null) return { atLeast: largest, atMost };
  const driven = lines.reduce((sum, line) => sum + line.persons * Math.min(line.days, days), 0);
  return { atLeast: Math.max(largest, Math.ceil(driven / days)), atMost };
}

const pathOf = (fact: CarFact): readonly string[] => {
  switch (fact) {
    case 'GUEST_RANK':
      return ['guestRank'];
    case 'GUEST_HEAD':
    case 'GUEST_STANDING':
      return ['guests'];
    case 'CAR_RULE':
    case 'CAR_DAYS':
      return ['costLines'];
  }
};

const open = (fact: CarFact): MissingFact<CarFact> => lacking(fact, pathOf(fact));

type Judged = {
  readonly wrong: readonly Failure<'TOO_MANY_CARS', 'cost'>[];
  readonly missing: readonly MissingFact<CarFact>[];
};

/** Whether the cars that are hired with own money are as many as guests of the rank are given. */
export function judgeCars(
  lines: readonly CostFact[],
  facts: Pick<CostFacts, 'guestRank' | 'guestGroups' | 'days'>,
  rules: CarRules,
): Judged {
  const cars = lines.filter(({ item }) => item === 'CAR');
  if (cars.length === 0) return { wrong: [], missing: [] };
  const given = carsFor(facts, rules);
  if (given.status === 'OPEN') return { wrong: [], missing: [open(given.fact)] };
  const { atLeast, atMost } = carsOnADay(cars, facts.days);
  if (atMost <= given.certain) return { wrong: [], missing: [] };
  if (atLeast > given.most) {
    const details = { measure: over(given.most, atLeast, 'VEHICLES'), path: ['costLines'] };
    const wrong = failure('TOO_MANY_CARS', { cost: 'CAR' }, { ...details, about: 'CAR' });
    return { wrong: [wrong], missing: [] };
  }
  return {
    wrong: [],
    missing: [
      ...(atLeast < atMost ? [open('CAR_DAYS')] : []),
      ...(given.certain < given.most ? [open(given.fact)] : []),
    ],
  };
}
