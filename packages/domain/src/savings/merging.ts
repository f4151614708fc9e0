import { isTravelling } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, under } from '../check/check.ts';
import { count, oneOf, valuesOf } from '../check/values.ts';
import type { CountryCode } from '../country/country.ts';
import { compareText } from '../text/compare-text.ts';
import { daysBetween, laterOf, monthOf, monthPeriod } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

/** What must be known of a mission: a dossier, or a plan line that begins on a day of its month. */
type KnownMission = {
  readonly id: string;
  readonly source: 'DOSSIER' | 'PLAN_LINE';
  readonly organisationId: string;
  readonly countries: readonly CountryCode[];
  readonly startDate: IsoDate;
  /** Whether who judges may read it. */
  readonly seen: boolean;
};

/** A mission of any unit that has not been made yet, to one of the countries. */
export type UpcomingMission = Omit<KnownMission, 'startDate'> & {
  /** The first day that is possible: of a plan line, the first of its month or today. */
  readonly from: IsoDate;
  /** The last first day that is possible: the same for a dossier, the end of its month for a plan line. */
  readonly to: IsoDate;
  /** Whether its unit is the same, one beside it under the same parent, or directly above or below. */
  readonly neighbour: boolean;
};

/** TK13. `upcomingMissions` is null when they were not looked up for every country. */
export type MergingFacts = {
  readonly kind: ActivityKind;
  readonly startDate: IsoDate | null;
  readonly countries: readonly CountryCode[] | null;
  readonly upcomingMissions: readonly UpcomingMission[] | null;
};

/** The units that stand beside a unit, of those whose missions were looked up. */
export type NeighboursLookup = {
  readonly organisationId: string;
  readonly neighbourIds: readonly string[];
};

/** Whose missions one may join: those of neighbouring units, or of anybody in the federation. */
export const MERGING_SCOPES = ['NEIGHBOURS', 'FEDERATION'] as const;

/** TK13: days that must lie between two journeys to one country before each stands for itself. */
export const mergingValues = valuesOf({ minDaysApart: count, mergingScope: oneOf(MERGING_SCOPES) });

/** The days on which an activity may begin: the first and the last that are possible. */
export type FirstDays = Pick<UpcomingMission, 'from' | 'to'>;

/**
 * When an activity may begin, today or later: a dossier on its day, a plan line on any day of its
 * month that is still to come. Null for one that has begun.
 */
export function firstDaysOf(
  { source, startDate }: Pick<KnownMission, 'source' | 'startDate'>,
  today: IsoDate,
): FirstDays | null {
  const to = source === 'DOSSIER' ? startDate : monthPeriod(monthOf(startDate)).to;
  return to < today ? null : { from: laterOf(startDate, today), to };
}

/** Of these missions, those that begin today or later. */
export function upcomingOf(
  missions: readonly KnownMission[],
  today: IsoDate,
  { organisationId, neighbourIds }: NeighboursLookup,
): readonly UpcomingMission[] {
  return missions.flatMap((mission) => {
    const { id, source, countries, startDate, seen } = mission;
    const days = firstDaysOf({ source, startDate }, today);
    if (days === null) return [];
    const neighbour =
      mission.organisationId === organisationId || neighbourIds.includes(mission.organisationId);
    const { organisationId: unit } = mission;
    return [{ id, source, organisationId: unit, countries, ...days, neighbour, seen }];
  });
}

/** The fewest days that may lie between the two first days. */
export function daysApart(one: FirstDays, other: FirstDays): number {
  return Math.max(0, daysBetween(one.to, other.from), daysBetween(other.to, one.from));
}

type Nearby = { readonly mission: UpcomingMission; readonly apart: number };

/** One that may be read before those of which only a month is known: there is more to say of it. */
function nearestFirst(a: Nearby, b: Nearby): number {
  return (
    Number(b.mission.seen) - Number(a.mission.seen) ||
    a.apart - b.apart ||
    compareText(a.mission.id, b.mission.id)
  );
}

/**
 * TK13: a journey to the same country, soon before or after and not yet made, which this one might
 * join. One finding for each country, on the nearest of them, with the number of the others.
 */
export const TK13 = defineCheck<MergingFacts>()({
  id: 'TK13',
  reasons: {
    MERGEABLE_MISSION: [
      'missionId',
      'source',
      'organisationId',
      'countryCode',
      'startDate',
      'days',
      'others',
    ],
  },
  missing: ['START_DATE', 'COUNTRIES', 'UPCOMING_MISSIONS'],
  parseValues: mergingValues,
  evaluate: ({ kind, startDate, countries, upcomingMissions }, { minDaysApart, mergingScope }) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    const where = [];
    if (countries === null) where.push(lacking('COUNTRIES', ['stops']));
    else if (upcomingMissions === null) where.push(lacking('UPCOMING_MISSIONS', ['stops']));
    if (startDate === null) return judged([], [lacking('START_DATE', ['startDate']), ...where]);
    if (countries === null || upcomingMissions === null) return judged([], where);
    const near = upcomingMissions
      .filter(({ neighbour }) => neighbour || mergingScope === 'FEDERATION')
      .map((mission) => ({
        mission,
        apart: daysApart({ from: startDate, to: startDate }, mission),
      }))
      .filter(({ apart }) => apart < minDaysApart)
      .toSorted(nearestFirst);
    const wrong = countries.flatMap((countryCode) => {
      const there = near.filter(({ mission }) => mission.countries.includes(countryCode));
      const [nearest] = there;
      if (nearest === undefined) return [];
      const { mission, apart } = nearest;
      const { organisationId, seen } = mission;
      return failure(
        'MERGEABLE_MISSION',
        {
          missionId: seen ? mission.id : null,
          source: seen ? mission.source : null,
          organisationId,
          countryCode,
          startDate: seen ? mission.from : null,
          days: seen ? apart : null,
          others: there.length - 1,
        },
        {
          ...(seen && { measure: under(minDaysApart, apart, 'DAYS') }),
          path: ['startDate'],
          about: countryCode,
        },
      );
    });
    return judged(wrong, []);
  },
});
