import { count, oneOf, percent, valuesOf } from '../check/values.ts';
import { LANGUAGE_LEVELS } from '../person/person.ts';

/** The values that a row of each check on people holds; see `savings.params.ts`. */

/** TK07 takes no values: what is declared is there or not. */
export const relativesValues = valuesOf({});

/**
 * TK09: the level of a language that an interpreter needs, and how many of the words of a trade or
 * function must stand in the topic (or the other way round, whichever is shorter).
 */
export const suitabilityValues = valuesOf({
  minLanguageLevel: oneOf(LANGUAGE_LEVELS),
  minTradeOverlapPercent: percent,
});

/**
 * TK17: of the journeys of the unit that began in these months, this one counted, no more than that
 * share with the same person. Below `minJourneys` a share says nothing.
 */
export const frequencyValues = valuesOf({
  windowMonths: count,
  minJourneys: count,
  maxSharePercent: percent,
});
