import { count, oneOf, orNull, percent, valuesOf } from '../check/values.ts';

/**
 * The values that a row of each savings check holds. Which figures apply, from which day and on
 * what basis is data; here stands only their shape.
 */

/** TK01 takes no values: what is planned is told by the plan itself. */
export const planningValues = valuesOf({});

/** TK03: a limit that is null is not set, as for a long course abroad. */
export const travelValues = valuesOf({
  maxPersons: orNull(count),
  maxDays: orNull(count),
  maxCountries: orNull(count),
});

/** TK04: journeys of one person that depart in one calendar year, this one among them. */
export const tripsValues = valuesOf({ maxTripsPerYear: count });

/** TK05: key leaders of one unit in one delegation. */
export const keyLeaderValues = valuesOf({ maxKeyLeadersOfOneUnit: count });

/**
 * Whose earlier mission makes the new one a repeat: of the same unit, to the same partner,
 * either of the two, or of anybody in the federation.
 */
export const REPEAT_SCOPES = ['UNIT', 'PARTNER', 'UNIT_OR_PARTNER', 'FEDERATION'] as const;
export type RepeatScope = (typeof REPEAT_SCOPES)[number];

/**
 * TK06: months that must lie between two missions of the same topic to the same country. Two topics
 * are the same when at least `topicOverlapPercent` of the words of the shorter stand in the longer.
 */
export const repeatValues = valuesOf({
  minMonths: count,
  scope: oneOf(REPEAT_SCOPES),
  topicOverlapPercent: percent,
});

/** TK12 takes no values: the question is either answered or not. */
export const onlineValues = valuesOf({});
