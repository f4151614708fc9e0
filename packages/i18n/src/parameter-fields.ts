import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import type { GuestRank } from '@cau-noi/domain/activity/guest';
import type { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { SEVERITIES } from '@cau-noi/domain/check';
import type { MeasureUnit } from '@cau-noi/domain/check';
import { FORCE_MAJEURE_BASES } from '@cau-noi/domain/effectiveness/params';
import { LANGUAGE_LEVELS } from '@cau-noi/domain/person';
import { STATE_BUDGET_USES } from '@cau-noi/domain/savings/cost-params';
import type { StateBudgetUse } from '@cau-noi/domain/savings/cost-params';
import { MERGING_SCOPES } from '@cau-noi/domain/savings/merging';
import { REPEAT_SCOPES } from '@cau-noi/domain/savings/params';

type NamesOf<Check> = Check extends { readonly parseValues: (values: never) => infer Values }
  ? Values extends unknown
    ? keyof Values & string
    : never
  : never;

/** The name of every value that some check reads. */
export type ValueName = NamesOf<(typeof CHECKS)[number]>;

/** How a value is written: a number in a unit (null: a bare count), or one of some codes. */
export type ValueField =
  | { readonly type: 'NUMBER'; readonly unit: MeasureUnit | null }
  | { readonly type: 'CODE'; readonly codes: readonly ValueCode[] };

export type ValueCode =
  | (typeof REPEAT_SCOPES)[number]
  | (typeof LANGUAGE_LEVELS)[number]
  | (typeof MERGING_SCOPES)[number]
  | (typeof SEVERITIES)[number]
  | (typeof FORCE_MAJEURE_BASES)[number]
  | StateBudgetUse
  | GuestRank;

const number = (unit: MeasureUnit | null) => ({ type: 'NUMBER', unit }) as const;
const code = (codes: readonly ValueCode[]) => ({ type: 'CODE', codes }) as const;

/** A value that a check begins to read does not compile until it stands here and has its words. */
const VALUE_FIELDS: Readonly<Record<ValueName, ValueField>> = {
  maxPersons: number('PERSONS'),
  maxDays: number('DAYS'),
  maxCountries: number('COUNTRIES'),
  maxTripsPerYear: number('TRIPS'),
  maxKeyLeadersOfOneUnit: number('PERSONS'),
  minMonths: number('MONTHS'),
  scope: code(REPEAT_SCOPES),
  topicOverlapPercent: number('PERCENT'),
  minDaysApart: number('DAYS'),
  mergingScope: code(MERGING_SCOPES),
  minMonthsLeft: number('MONTHS'),
  ageRisesFrom: number(null),
  menAgeMonths: number('MONTHS'),
  menYearlyMonths: number('MONTHS'),
  menLastAgeMonths: number('MONTHS'),
  womenAgeMonths: number('MONTHS'),
  womenYearlyMonths: number('MONTHS'),
  womenLastAgeMonths: number('MONTHS'),
  minLanguageLevel: code(LANGUAGE_LEVELS),
  minTradeOverlapPercent: number('PERCENT'),
  windowMonths: number('MONTHS'),
  minJourneys: number(null),
  maxSharePercent: number('PERCENT'),
  settlementDays: number('WORKING_DAYS'),
  tolerancePercent: number('PERCENT'),
  passportDays: number('WORKING_DAYS'),
  minObjectives: number(null),
  reportDays: number('DAYS'),
  previousOverdue: code(SEVERITIES),
  firstMonths: number('MONTHS'),
  firstPercent: number('PERCENT'),
  secondMonths: number('MONTHS'),
  secondPercent: number('PERCENT'),
  lastMonths: number('MONTHS'),
  lastPercent: number('PERCENT'),
  leadDays: number('DAYS'),
  minUnions: number(null),
  minRaisedPercent: number('PERCENT'),
  dormantMonths: number('MONTHS'),
  minReached: number('PERSONS'),
  minTaughtPercent: number('PERCENT'),
  reachMonths: number('MONTHS'),
  years: number(null),
  minActivities: number(null),
  maxOverPercent: number('PERCENT'),
  maxVisitsApart: number('TIMES'),
  minProducts: number(null),
  minNotes: number(null),
  benchmarkPercent: number('PERCENT'),
  forceMajeure: code(FORCE_MAJEURE_BASES),
  fullRateDays: number('DAYS'),
  longestStayDays: number('DAYS'),
  longStayThirds: number(null),
  lateCheckoutPercent: number('PERCENT'),
  otherLanguagesExtraPercent: number('PERCENT'),
  importantMealTimes: number('TIMES'),
  interpretationHoursPerDay: number(null),
  stateBudget: code(STATE_BUDGET_USES),
  maxBanquets: number('TIMES'),
  maxArtShows: number('TIMES'),
  banquetPercent: number('PERCENT'),
  breakfastPercent: number('PERCENT'),
  otherMealPercent: number('PERCENT'),
  lowestLoungeRank: code(GUEST_RANKS),
  lowestFlowersRank: code(GUEST_RANKS),
  lowestStaffMealsRank: code(GUEST_RANKS),
  lowestCarRank: code(GUEST_RANKS),
  lowestCountedCarRank: code(GUEST_RANKS),
  ministersPerCar: number('PERSONS'),
  deputyMinistersPerCar: number('PERSONS'),
  othersPerCar: number('PERSONS'),
};

/** The values of a row in the order of the table above, with how each is written. */
export function fieldsOf(values: unknown): readonly (readonly [ValueName, ValueField])[] {
  const names = Object.keys(values ?? {});
  const known = Object.entries(VALUE_FIELDS) as [ValueName, ValueField][];
  return known.filter(([name]) => names.includes(name));
}
