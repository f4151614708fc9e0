import { isTravelling } from '../activity/kind.ts';
import {
  defineCheck,
  failure,
  judged,
  lacking,
  NOT_APPLICABLE,
  over,
  PASS,
} from '../check/check.ts';
import type { FieldPath, MeasureUnit } from '../check/check.ts';
import { hasSection } from '../dossier/sections.ts';
import { isBlank } from '../limits/limits.ts';
import { yearOf } from '../period/period.ts';
import { TK10, TK11 } from './funding.checks.ts';
import { TK13 } from './merging.ts';
import { TK07, TK08, TK09, TK17 } from './people.checks.ts';
import { TK02 } from './price.check.ts';
import { TK14 } from './reception.checks.ts';
import { repeatsOf, unwrittenContent } from './repeat.ts';
import { RETURN_CHECKS } from './return.checks.ts';
import type {
  DelegateFacts,
  MemberFact,
  MissionFacts,
  OnlineFacts,
  PlanningFacts,
  TravelFacts,
} from './savings.facts.ts';
import {
  keyLeaderValues,
  onlineValues,
  planningValues,
  repeatValues,
  travelValues,
  tripsValues,
} from './savings.params.ts';

/**
 * TK01: an activity stands in an approved plan, or says why it does not (rule S-R1, Directive
 * 38-CT/TW). One that says why is still noted as unplanned, for whoever decides on it.
 */
export const TK01 = defineCheck<PlanningFacts>()({
  id: 'TK01',
  reasons: {
    UNPLANNED: ['unplannedReason'],
    UNPLANNED_WITHOUT_REASON: [],
    PLAN_NOT_APPROVED: [],
    LINE_OF_OTHER_KIND: ['lineKind'],
    LINE_OF_OTHER_YEAR: ['lineYear'],
  },
  missing: ['PLAN_LINE'],
  parseValues: planningValues,
  evaluate: ({ kind, startDate, planLineId, planLine, unplannedReason }) => {
    if (planLineId === null) {
      const path = ['unplannedReason'];
      return isBlank(unplannedReason)
        ? judged([failure('UNPLANNED_WITHOUT_REASON', {}, { path })], [])
        : judged([failure('UNPLANNED', { unplannedReason }, { path, severity: 'NOTE' })], []);
    }
    const path = ['planLineId'];
    if (planLine === null) return judged([], [lacking('PLAN_LINE', path)]);
    const wrong = [];
    if (!planLine.approved) wrong.push(failure('PLAN_NOT_APPROVED', {}, { path }));
    if (planLine.kind !== kind)
      wrong.push(failure('LINE_OF_OTHER_KIND', { lineKind: planLine.kind }, { path }));
    if (startDate !== null && planLine.year !== yearOf(startDate))
      wrong.push(failure('LINE_OF_OTHER_YEAR', { lineYear: planLine.year }, { path }));
    return judged(wrong, []);
  },
});

/** One ceiling of TK03, which may be unset, with a figure, which may be unknown. */
function ceiling<const Reason extends string, const Fact extends string>(
  reason: Reason,
  fact: Fact,
  limit: number | null,
  actual: number | null,
  unit: MeasureUnit,
  path: FieldPath,
) {
  if (limit === null) return null;
  if (actual === null) return lacking(fact, path);
  return actual > limit ? failure(reason, {}, { measure: over(limit, actual, unit), path }) : null;
}

/** TK03: no more persons, days and countries than the limits of delegations abroad. */
export const TK03 = defineCheck<TravelFacts>()({
  id: 'TK03',
  reasons: { TOO_MANY_PERSONS: [], TOO_MANY_DAYS: [], TOO_MANY_COUNTRIES: [] },
  missing: ['PERSONS', 'DAYS', 'COUNTRIES'],
  parseValues: travelValues,
  evaluate: ({ kind, persons, days, countries }, { maxPersons, maxDays, maxCountries }) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    const visited = countries?.length ?? null;
    const found = [
      ceiling('TOO_MANY_PERSONS', 'PERSONS', maxPersons, persons, 'PERSONS', ['members']),
      ceiling('TOO_MANY_DAYS', 'DAYS', maxDays, days, 'DAYS', ['endDate']),
      ceiling('TOO_MANY_COUNTRIES', 'COUNTRIES', maxCountries, visited, 'COUNTRIES', ['stops']),
    ].filter((result) => result !== null);
    return judged(
      found.filter((result) => 'reason' in result),
      found.filter((result) => 'fact' in result),
    );
  },
});

/** TK04: journeys of one person in the calendar year of departure, across all units (Directive 38-CT/TW). */
export const TK04 = defineCheck<DelegateFacts>()({
  id: 'TK04',
  reasons: {
    /** Over the limit by approved journeys alone. */
    TOO_MANY_TRIPS: ['personId', 'year', 'approved', 'pending'],
    /** Over the limit only if the journeys that wait for a decision are approved too. */
    TOO_MANY_TRIPS_WITH_PENDING: ['personId', 'year', 'approved', 'pending'],
  },
  missing: ['START_DATE', 'MEMBERS', 'TRIPS_OF_YEAR'],
  parseValues: tripsValues,
  evaluate: ({ kind, startDate, members }, { maxTripsPerYear }) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    if (members.length === 0) return judged([], [lacking('MEMBERS', ['members'])]);
    if (startDate === null) return judged([], [lacking('START_DATE', ['startDate'])]);
    const wrong = [];
    const missing = [];
    for (const { id, personId, otherTrips } of members) {
      const path = ['members', id];
      if (otherTrips === null) {
        missing.push(lacking('TRIPS_OF_YEAR', path, personId));
        continue;
      }
      const pending = otherTrips.filter((trip) => trip.pending).length;
      const approved = otherTrips.length - pending;
      const trips = otherTrips.length + 1;
      if (trips <= maxTripsPerYear) continue;
      const surely = approved + 1 > maxTripsPerYear;
      wrong.push(
        failure(
          surely ? 'TOO_MANY_TRIPS' : 'TOO_MANY_TRIPS_WITH_PENDING',
          { personId, year: yearOf(startDate), approved, pending },
          { measure: over(maxTripsPerYear, trips, 'TRIPS'), path, about: personId },
        ),
      );
    }
    return judged(wrong, missing);
  },
});

/** The key leaders by unit, in the order of the members. */
function keyLeadersByUnit(members: readonly MemberFact[]): Map<string, MemberFact[]> {
  const byUnit = new Map<string, MemberFact[]>();
  for (const member of members) {
    if (member.organisationId === null || member.keyLeader !== true) continue;
    const leaders = byUnit.get(member.organisationId) ?? [];
    byUnit.set(member.organisationId, [...leaders, member]);
  }
  return byUnit;
}

/** TK05: two key leaders of one unit do not travel in one delegation (Directive 38-CT/TW). */
export const TK05 = defineCheck<DelegateFacts>()({
  id: 'TK05',
  reasons: { TOO_MANY_KEY_LEADERS: ['organisationId'] },
  missing: ['MEMBERS', 'KEY_LEADER', 'MEMBER_UNIT'],
  parseValues: keyLeaderValues,
  evaluate: ({ kind, members }, { maxKeyLeadersOfOneUnit: limit }) => {
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    if (members.length === 0) return judged([], [lacking('MEMBERS', ['members'])]);
    // So few members cannot be too many, whoever they are.
    if (members.length <= limit) return PASS;
    const wrong = [...keyLeadersByUnit(members)]
      .filter(([, leaders]) => leaders.length > limit)
      .map(([organisationId, leaders]) =>
        failure(
          'TOO_MANY_KEY_LEADERS',
          { organisationId },
          {
            measure: over(limit, leaders.length, 'PERSONS'),
            path: ['members', ...leaders.slice(limit, limit + 1).map(({ id }) => id)],
            about: organisationId,
          },
        ),
      );
    const missing = [];
    for (const { id, personId, organisationId, keyLeader } of members) {
      const path = ['members', id];
      if (keyLeader === null) missing.push(lacking('KEY_LEADER', path, personId));
      else if (keyLeader && organisationId === null)
        missing.push(lacking('MEMBER_UNIT', path, personId));
    }
    return judged(wrong, missing);
  },
});

/** TK06: not the same mission to the same country again within some months, by whichever unit counts. */
export const TK06 = defineCheck<MissionFacts>()({
  id: 'TK06',
  reasons: {
    REPEAT_MISSION: [
      'missionId',
      'source',
      'organisationId',
      'partnerId',
      'countryCode',
      'startDate',
      'reportId',
    ],
  },
  missing: ['START_DATE', 'COUNTRIES', 'TOPIC', 'EARLIER_MISSIONS'],
  parseValues: repeatValues,
  evaluate: (facts, values) => {
    const { kind, startDate, countries, earlierMissions } = facts;
    if (!isTravelling(kind)) return NOT_APPLICABLE;
    const missing = [];
    if (startDate === null) missing.push(lacking('START_DATE', ['startDate']));
    if (countries === null) missing.push(lacking('COUNTRIES', ['stops']));
    const unwritten = unwrittenContent(facts, values);
    if (isBlank(facts.topic) && facts.purposeKind === null)
      missing.push(lacking('TOPIC', ['topic']));
    else if (unwritten !== null) missing.push(lacking('TOPIC', [unwritten]));
    if (countries !== null && earlierMissions === null)
      missing.push(lacking('EARLIER_MISSIONS', ['stops']));
    const wrong = repeatsOf(facts, values).map(({ mission, countryCode, measure }) => {
      const { seen } = mission;
      return failure(
        'REPEAT_MISSION',
        {
          missionId: seen ? mission.id : null,
          source: seen ? mission.source : null,
          organisationId: mission.organisationId,
          partnerId: seen ? mission.partnerId : null,
          countryCode,
          startDate: seen ? mission.startDate : null,
          reportId: mission.reportId,
        },
        { ...(seen && { measure }), path: ['topic'], about: mission.id },
      );
    });
    return judged(wrong, missing);
  },
});

/** TK12: whether attending online would do was weighed, and why it does not (rules S-R6, S-R8). */
export const TK12 = defineCheck<OnlineFacts>()({
  id: 'TK12',
  reasons: { ONLINE_NOT_CONSIDERED: [], ONLINE_WITHOUT_REASON: [] },
  missing: ['ONLINE_ALTERNATIVE'],
  parseValues: onlineValues,
  evaluate: ({ kind, onlineAlternative }) => {
    if (!hasSection(kind, 'onlineAlternative')) return NOT_APPLICABLE;
    const path = ['onlineAlternative'];
    if (onlineAlternative === null) return judged([], [lacking('ONLINE_ALTERNATIVE', path)]);
    if (!onlineAlternative.considered)
      return judged([failure('ONLINE_NOT_CONSIDERED', {}, { path })], []);
    return isBlank(onlineAlternative.reason)
      ? judged([failure('ONLINE_WITHOUT_REASON', {}, { path })], [])
      : PASS;
  },
});

/** The savings checks (tiết kiệm) of a dossier, in the order in which they are shown. */
export const SAVINGS_CHECKS = [
  TK01,
  TK02,
  TK03,
  TK04,
  TK05,
  TK06,
  TK07,
  TK08,
  TK09,
  TK10,
  TK11,
  TK12,
  TK13,
  TK14,
  ...RETURN_CHECKS,
  TK17,
] as const;
