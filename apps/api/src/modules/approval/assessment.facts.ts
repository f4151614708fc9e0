import type { CheckParameter } from '@cau-noi/domain/check';
import type { CountryCode } from '@cau-noi/domain/country';
import type { IsoDate } from '@cau-noi/domain/period';
import { addMonths } from '@cau-noi/domain/period';
import { TK06 } from '@cau-noi/domain/savings/checks';
import type { EarlierMission, MissionsLookup } from '@cau-noi/domain/savings/facts';
import { writeId } from '../../ids.ts';
import type { MissionRecord } from './mission.queries.ts';

/** The earliest day on which a mission may begin that one on `day` would repeat, by any row there is. */
export function repeatsSince(parameters: readonly CheckParameter[], day: IsoDate): IsoDate {
  const months = parameters
    .filter((row) => row.checkId === TK06.id)
    .map((row) => TK06.parseValues(row.values)?.minMonths ?? 0);
  return addMonths(day, -Math.max(0, ...months));
}

/** Of whom missions were looked up, and where to. */
export type MissionsAsked = {
  readonly organisationId: string;
  readonly partnerIds: readonly string[];
  readonly countries: readonly CountryCode[];
};

/** What is known of missions, by country; with the ids that clients know. Who is told what: `told.ts`. */
export function missionsByCountry(
  { organisationId, partnerIds, countries }: MissionsAsked,
  missions: readonly MissionRecord[],
): readonly MissionsLookup[] {
  const told = missions.map(missionOf);
  const askedFor = {
    organisationId: writeId('Organisation', organisationId),
    partnerIds: partnerIds.map((id) => writeId('Partner', id)),
  };
  return [...new Set(countries)].map((countryCode) => ({
    ...askedFor,
    countryCode,
    missions: told.filter((mission) => mission.countries.includes(countryCode)),
  }));
}

function missionOf({ planId, ...mission }: MissionRecord): EarlierMission {
  const { id, source, organisationId, partnerId, reportId } = mission;
  return {
    ...mission,
    id: writeId(source === 'DOSSIER' ? 'Dossier' : 'PlanLine', id),
    organisationId: writeId('Organisation', organisationId),
    partnerId: partnerId === null ? null : writeId('Partner', partnerId),
    reportId: reportId === null ? null : writeId('Dossier', reportId),
    seen: true,
  };
}
