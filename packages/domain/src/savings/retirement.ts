import type { RawValues } from '../check/check.ts';
import { count, valuesOf } from '../check/values.ts';
import type { ValueReader } from '../check/values.ts';
import type { Sex } from '../person/person.ts';
import { addMonths, monthOf, monthPeriod, monthsBetween, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';

const MOST_MONTHS = 1_200;

/** An age, or a part of it, in months. */
const ageInMonths: ValueReader<number> = (value) => {
  const months = count(value) ?? Infinity;
  return months <= MOST_MONTHS ? months : undefined;
};

/**
 * TK08: how many months must be left until retirement, and the age of retirement in months, for men
 * and for women: until the year before `ageRisesFrom` the first age, then higher by the yearly step
 * until the last one (as Labour Code 2019, Art. 169 is built).
 */
export const retirementValues = valuesOf({
  minMonthsLeft: count,
  ageRisesFrom: count,
  menAgeMonths: ageInMonths,
  menYearlyMonths: ageInMonths,
  menLastAgeMonths: ageInMonths,
  womenAgeMonths: ageInMonths,
  womenYearlyMonths: ageInMonths,
  womenLastAgeMonths: ageInMonths,
});
type RetirementValues = NonNullable<ReturnType<typeof retirementValues>>;

/** What is personal of a person and leaves the server only as months to retirement. */
export type Born = { readonly dateOfBirth: IsoDate | null; readonly sex: Sex | null };

function ageOf(sex: Sex, year: number, values: RetirementValues): number {
  const rises = Math.max(0, year - values.ageRisesFrom + 1);
  return sex === 'MALE'
    ? Math.min(values.menLastAgeMonths, values.menAgeMonths + rises * values.menYearlyMonths)
    : Math.min(values.womenLastAgeMonths, values.womenAgeMonths + rises * values.womenYearlyMonths);
}

/**
 * The day on which somebody born on that day retires: the last of the month in which they reach the
 * age that holds in that very year.
 */
export function retirementDay(born: IsoDate, sex: Sex, values: RetirementValues): IsoDate {
  // The age never falls from year to year and has a last value, so that a year is always found.
  for (let year = yearOf(born); ; year += 1) {
    const reached = addMonths(born, ageOf(sex, year, values));
    if (yearOf(reached) <= year) return monthPeriod(monthOf(reached)).to;
  }
}

/**
 * Whole months from a day to retirement, counted no further than is asked for: `minMonthsLeft` means
 * as many or more, -1 means that the day is past. null when that cannot be told: no day of birth, or
 * no sex and the answer would not be the same for both.
 */
export function monthsToRetirement(
  { dateOfBirth, sex }: Born,
  on: IsoDate,
  raw: RawValues,
): number | null {
  const values = retirementValues(raw);
  if (dateOfBirth === null || values === null) return null;
  const left = (of: Sex): number => {
    const months = monthsBetween(on, retirementDay(dateOfBirth, of, values));
    return Math.max(-1, Math.min(values.minMonthsLeft, months));
  };
  if (sex !== null) return left(sex);
  const [man, woman] = [left('MALE'), left('FEMALE')];
  return man === woman ? man : null;
}
