import type { ReportingClass } from '../activity/kind.ts';
import { invariant } from '../invariant.ts';
import type { CountedActivity } from './counted.ts';

/**
 * What an indicator counts of the activities of its reporting class.
 *
 * ACTIVITIES        the activities themselves
 * PERSON_TRIPS      ours, once for each activity they took part in (lượt)
 * DISTINCT_PERSONS  ours by name, each once however often they took part (người)
 * GUESTS            those from abroad
 * PARTICIPANTS      ours and those from abroad
 */
export const COUNTINGS = [
  'ACTIVITIES',
  'PERSON_TRIPS',
  'DISTINCT_PERSONS',
  'GUESTS',
  'PARTICIPANTS',
] as const;
export type Counting = (typeof COUNTINGS)[number];

export type Indicator = {
  readonly reportingClass: ReportingClass;
  readonly counting: Counting;
};

/** Every indicator, defined once, in the order in which the unions report them. */
export const INDICATORS = {
  DELEGATIONS_OUT: { reportingClass: 'DELEGATION_OUT', counting: 'ACTIVITIES' },
  PERSON_TRIPS_OUT: { reportingClass: 'DELEGATION_OUT', counting: 'PERSON_TRIPS' },
  DISTINCT_PERSONS_OUT: { reportingClass: 'DELEGATION_OUT', counting: 'DISTINCT_PERSONS' },
  DELEGATIONS_IN: { reportingClass: 'DELEGATION_IN', counting: 'ACTIVITIES' },
  GUESTS_IN: { reportingClass: 'DELEGATION_IN', counting: 'GUESTS' },
  EVENTS_HOSTED: { reportingClass: 'EVENT_HOSTED', counting: 'ACTIVITIES' },
  PARTICIPANTS_HOSTED: { reportingClass: 'EVENT_HOSTED', counting: 'PARTICIPANTS' },
  EVENTS_ABROAD: { reportingClass: 'EVENT_ABROAD', counting: 'ACTIVITIES' },
  PERSON_TRIPS_EVENTS_ABROAD: { reportingClass: 'EVENT_ABROAD', counting: 'PERSON_TRIPS' },
  EVENTS_DOMESTIC: { reportingClass: 'EVENT_DOMESTIC', counting: 'ACTIVITIES' },
  PERSON_TRIPS_EVENTS_DOMESTIC: { reportingClass: 'EVENT_DOMESTIC', counting: 'PERSON_TRIPS' },
  EVENTS_ONLINE: { reportingClass: 'EVENT_ONLINE', counting: 'ACTIVITIES' },
  PERSON_TRIPS_ONLINE: { reportingClass: 'EVENT_ONLINE', counting: 'PERSON_TRIPS' },
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorCode = keyof typeof INDICATORS;
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Which people each counting of persons takes in. */
const TAKES_IN = {
  PERSON_TRIPS: { ours: true, foreign: false },
  GUESTS: { ours: false, foreign: true },
  PARTICIPANTS: { ours: true, foreign: true },
} as const satisfies Partial<Readonly<Record<Counting, PeopleTakenIn>>>;
type PersonCounting = keyof typeof TAKES_IN;

/** Whether ours, and whether those from abroad, are counted. */
export type PeopleTakenIn = { readonly ours: boolean; readonly foreign: boolean };

const isPersonCounting = (counting: Counting): counting is PersonCounting => counting in TAKES_IN;

/** The people that the activities of a class are counted by: every class has one such indicator. */
export function peopleTakenIn(reportingClass: ReportingClass): PeopleTakenIn {
  const countings = Object.values(INDICATORS)
    .filter((indicator) => indicator.reportingClass === reportingClass)
    .map((indicator) => indicator.counting)
    .filter(isPersonCounting);
  const [counting] = countings;
  invariant(counting !== undefined && countings.length === 1, `PERSONS_OF:${reportingClass}`);
  return TAKES_IN[counting];
}

function personsOf(activities: readonly CountedActivity[], counting: PersonCounting): number {
  const takenIn = TAKES_IN[counting];
  return total(
    activities.map(
      ({ personIds, ours, foreign }) =>
        (takenIn.ours ? personIds.length + ours : 0) + (takenIn.foreign ? foreign : 0),
    ),
  );
}

const COUNT: Readonly<Record<Counting, (activities: readonly CountedActivity[]) => number>> = {
  ACTIVITIES: (activities) => activities.length,
  PERSON_TRIPS: (activities) => personsOf(activities, 'PERSON_TRIPS'),
  DISTINCT_PERSONS: (activities) => new Set(activities.flatMap((one) => one.personIds)).size,
  GUESTS: (activities) => personsOf(activities, 'GUESTS'),
  PARTICIPANTS: (activities) => personsOf(activities, 'PARTICIPANTS'),
};

/** The value of an indicator over activities, each of which is given once; those of other classes do not count. */
export function indicatorOf(code: IndicatorCode, activities: readonly CountedActivity[]): number {
  const { reportingClass, counting } = INDICATORS[code];
  return COUNT[counting](activities.filter((one) => one.reportingClass === reportingClass));
}
