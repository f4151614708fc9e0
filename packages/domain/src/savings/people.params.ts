import { count, percent, valuesOf } from '../check/values.ts';

/** The values that a row of each check on people holds; see `savings.params.ts`. */

/**
 * TK17: of the journeys of the unit that began in these months, this one counted, no more than that
 * share with the same person. Below `minJourneys` a share says nothing.
 */
export const frequencyValues = valuesOf({
  windowMonths: count,
  minJourneys: count,
  maxSharePercent: percent,
});
