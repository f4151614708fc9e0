import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { addMonths, yearOf } from '@cau-noi/domain/period';
import { countedPostOn } from '@cau-noi/domain/person';
import { TK17 } from '@cau-noi/domain/savings/people-checks';
import type { PersonLookup } from '@cau-noi/domain/savings/facts';
import { monthsToRetirement } from '@cau-noi/domain/savings/retirement';
import { PENDING_TRIP_STATES } from '@cau-noi/domain/savings/facts';
import { writeId } from '../../ids.ts';
import type { MissionRecord } from '../approval/mission.queries.ts';
import type { Rules } from '../register/register.ts';
import type { LookupRecords } from './dossier-lookups.queries.ts';

/** What the checks are told of the people of a dossier, their unit and the units beside it. */

/** The first day on which journeys of the unit may count beside one on `day`, by any row there is. */
export function journeysSince(parameters: readonly CheckParameter[], day: IsoDate): IsoDate {
  const months = parameters
    .filter((row) => row.checkId === TK17.id)
    .map((row) => TK17.parseValues(row.values)?.windowMonths ?? 0);
  return addMonths(day, -Math.max(0, ...months));
}

/**
 * The members, each once. Of their age only the months to retirement are told, by the row that says
 * how many are asked for; nothing where it is not asked.
 */
export function peopleOf(
  { members, startDate }: DossierContent,
  { persons, posts, trips, trainings }: LookupRecords,
  today: IsoDate,
  retirement: CheckParameter | undefined,
): readonly PersonLookup[] {
  const day = startDate ?? today;
  const year = yearOf(day);
  return [...new Set(members.map((member) => member.personId))].flatMap((personId) => {
    const person = persons.find((record) => record.personId === personId);
    if (person === undefined) return [];
    const { trade, languages } = person;
    const post = countedPostOn(posts, personId, day);
    const own = trips.filter(
      (trip) => trip.personId === personId && yearOf(trip.startDate) === year,
    );
    return {
      personId: writeId('Person', personId),
      organisationId: post === null ? null : writeId('Organisation', post.organisationId),
      keyLeader: post?.keyLeader ?? null,
      retirement:
        startDate === null || retirement === undefined
          ? null
          : { on: startDate, months: monthsToRetirement(person, startDate, retirement.values) },
      profile: { trade, function: person.function, languages },
      tripsByYear: [
        {
          year,
          trips: own.map(({ dossierId, organisationId, startDate: start, state }) => ({
            dossierId: writeId('Dossier', dossierId),
            organisationId: writeId('Organisation', organisationId),
            startDate: start,
            pending: (PENDING_TRIP_STATES as readonly string[]).includes(state),
          })),
        },
      ],
      trainings: trainings
        .filter((training) => training.personId === personId)
        .map(({ title, from, to }) => ({ title, from, to })),
    };
  });
}

/** The journeys of the unit beside which the new one stands, with no other people than its members. */
export function unitJourneysOf(
  { organisationId, startDate, members }: DossierContent,
  { journeys }: LookupRecords,
  parameters: readonly CheckParameter[],
): DossierLookups['unitJourneys'] {
  if (startDate === null) return null;
  const since = journeysSince(parameters, startDate);
  const going = new Set(members.map((member) => member.personId));
  const counted = journeys.filter(
    (journey) =>
      journey.organisationId === organisationId &&
      journey.startDate >= since &&
      journey.startDate <= startDate,
  );
  return {
    organisationId: writeId('Organisation', organisationId),
    until: startDate,
    journeys: counted.map((journey) => ({
      dossierId: writeId('Dossier', journey.dossierId),
      startDate: journey.startDate,
      personIds: journey.personIds.filter((id) => going.has(id)).map((id) => writeId('Person', id)),
    })),
  };
}

/** Of the units with missions there, those beside its own under one parent, directly above or below. */
export function neighboursOf(
  { organisationId: ownId, stops }: DossierContent,
  missions: readonly MissionRecord[],
  structure: Rules['structure'],
  today: IsoDate,
): DossierLookups['neighbours'] {
  const beside = structure.besideOn(ownId, today);
  const there = missions.filter(({ countries }) =>
    stops.some((stop) => countries.includes(stop.countryCode)),
  );
  const units = new Set(there.map((mission) => mission.organisationId));
  const neighbourIds = [...units].filter((id) => beside.has(id)).toSorted();
  return {
    organisationId: writeId('Organisation', ownId),
    neighbourIds: neighbourIds.map((id) => writeId('Organisation', id)),
  };
}
