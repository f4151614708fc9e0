import { GUEST_RANKS } from '../activity/guest.ts';
import { atLeastOne, count, oneOf, orNull, percent, valuesOf } from '../check/values.ts';

/** The values that a row of each check of costs holds; null where a row sets no such limit. */

/**
 * TK02: how long the full rate is paid abroad, how long any, how many thirds of it in between, how much of
 * a day's room for leaving it late; by how much a translation may be dearer whose language is none of the
 * United Nations', and how many times the rate a meal of guests from home may cost at an important
 * programme; for how many hours of a day an estimate plans an interpreter.
 */
export const priceValues = valuesOf({
  fullRateDays: orNull(count),
  longestStayDays: orNull(count),
  longStayThirds: orNull(count),
  lateCheckoutPercent: orNull(percent),
  otherLanguagesExtraPercent: orNull(percent),
  importantMealTimes: orNull(atLeastOne),
  interpretationHoursPerDay: orNull(atLeastOne),
});

/** TK10 takes no values: either two pay for the same, or they do not. */
export const fundingValues = valuesOf({});

/**
 * What State money may be spent on: all of it, foreign-funded projects alone, or nothing that is known
 * here. UNKNOWN says that no text was seen, which is no permission.
 */
export const STATE_BUDGET_USES = ['LISTED', 'PROJECTS_ONLY', 'NOT_LISTED', 'UNKNOWN'] as const;
export type StateBudgetUse = (typeof STATE_BUDGET_USES)[number];

/** TK11. */
export const sourceValues = valuesOf({ stateBudget: oneOf(STATE_BUDGET_USES) });

/**
 * TK14: how often, how much of which rate, the lowest rank of guests for whom it is done at all, and to
 * which rank and by how many persons a car the cars of those who are not the head are counted.
 */
export const receptionValues = valuesOf({
  maxBanquets: count,
  maxArtShows: count,
  banquetPercent: percent,
  breakfastPercent: percent,
  otherMealPercent: percent,
  lowestLoungeRank: oneOf(GUEST_RANKS),
  lowestFlowersRank: oneOf(GUEST_RANKS),
  lowestStaffMealsRank: oneOf(GUEST_RANKS),
  lowestCarRank: oneOf(GUEST_RANKS),
  lowestCountedCarRank: oneOf(GUEST_RANKS),
  ministersPerCar: atLeastOne,
  deputyMinistersPerCar: atLeastOne,
  othersPerCar: atLeastOne,
});

/** The values of a row of TK14. */
export type ReceptionRules = NonNullable<ReturnType<typeof receptionValues>>;
