import type { Finding } from '../check/run.ts';
import { monthOf, monthPeriod, yearPeriod } from '../period/period.ts';
import { TK13 } from './merging.ts';
import { TK06 } from './savings.checks.ts';
import type { EarlierMission, MissionsLookup, OtherTrip, PersonLookup } from './savings.facts.ts';

/** Whether somebody may read the missions of a unit. */
export type SeesUnit = (organisationId: string) => boolean;

/**
 * Of a mission, what whoever may not read it is told: its unit, partner, countries, kind of purpose and
 * month, as of the line of a plan. Checks judge by no more, so that what they find does not tell more.
 */
function missionTold(mission: EarlierMission): EarlierMission {
  const startDate = monthPeriod(monthOf(mission.startDate)).from;
  return { ...mission, source: 'PLAN_LINE', startDate, topic: '', reportId: null, seen: false };
}

/** The missions as far as somebody may know them. */
export function missionsTold(
  lookups: readonly MissionsLookup[],
  sees: SeesUnit,
): readonly MissionsLookup[] {
  return lookups.map(({ missions, ...asked }) => ({
    ...asked,
    missions: missions.map((mission) =>
      sees(mission.organisationId) ? mission : missionTold(mission),
    ),
  }));
}

/** Of a journey with a unit that somebody does not see they are told that there is one in the year. */
function tripTold(trip: OtherTrip, year: number, place: number): OtherTrip {
  return { ...trip, dossierId: `unseen-${place}`, startDate: yearPeriod(year).from };
}

/** What is known of people, of whose journeys with units that somebody does not see only the number is told. */
export function peopleTold(
  people: readonly PersonLookup[],
  sees: SeesUnit,
): readonly PersonLookup[] {
  return people.map(({ tripsByYear, ...person }) => ({
    ...person,
    tripsByYear: tripsByYear.map(({ year, trips }) => ({
      year,
      trips: trips.map((trip, place) =>
        sees(trip.organisationId) ? trip : tripTold(trip, year, place),
      ),
    })),
  }));
}

const OF_OTHER_MISSIONS: readonly string[] = [TK06.id, TK13.id];

/** What stays of the data of a finding on another unit's mission. */
const TOLD = ['organisationId', 'countryCode', 'others'];

/**
 * A finding as far as somebody may know it. One on a mission that they may not read says that this
 * unit has one to that country within the limit of the check: not which, when or how near.
 */
export function findingTold<Found extends Finding>(finding: Found, sees: SeesUnit): Found {
  const { organisationId } = finding.data;
  if (!OF_OTHER_MISSIONS.includes(finding.checkId) || typeof organisationId !== 'string')
    return finding;
  if (sees(organisationId)) return finding;
  const data = Object.fromEntries(
    Object.entries(finding.data).map(([name, value]) => [name, TOLD.includes(name) ? value : null]),
  );
  return { ...finding, data, measure: null };
}
