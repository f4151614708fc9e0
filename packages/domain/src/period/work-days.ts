import { addDays, yearOf } from './period.ts';
import type { IsoDate } from './period.ts';
import { PUBLIC_HOLIDAYS, daysOffOf, workCalendarOf } from './public-holidays.ts';
import type { DecidedDay, HolidayRule } from './public-holidays.ts';
import { addWorkingDays, isWorkingDay, workingDaysIn } from './working-days.ts';
import type { WorkCalendar } from './working-days.ts';

/** The working days of some years, as JSON carries them. */
export type WorkDays = {
  /** The years whose days off are known; of another year nothing can be counted. */
  readonly years: readonly number[];
  readonly daysOff: readonly IsoDate[];
  readonly workedWeekendDays: readonly IsoDate[];
};

/** Of no year is anything known. */
export const NO_WORK_DAYS: WorkDays = { years: [], daysOff: [], workedWeekendDays: [] };

/** Whether a rule says of every public holiday when it falls in a year. */
export function isYearKnown(rules: readonly HolidayRule[], year: number): boolean {
  const days = daysOffOf(rules, year);
  return PUBLIC_HOLIDAYS.every((holiday) => days.some((day) => day.holiday === holiday));
}

/** The working days of those of the years whose days off are known. */
export function workDaysOf(
  rules: readonly HolidayRule[],
  decided: readonly DecidedDay[],
  years: readonly number[],
): WorkDays {
  const known = years.filter((year) => isYearKnown(rules, year));
  const ofYears = decided.filter(({ day }) => known.includes(yearOf(day)));
  const { daysOff, workedWeekendDays } = workCalendarOf(rules, ofYears, known);
  return {
    years: known,
    daysOff: [...daysOff].toSorted(),
    workedWeekendDays: [...workedWeekendDays].toSorted(),
  };
}

function calendarOf({ daysOff, workedWeekendDays }: WorkDays): WorkCalendar {
  return { daysOff: new Set(daysOff), workedWeekendDays: new Set(workedWeekendDays) };
}

/** Whether the days off of every year are known from the day after one day up to another. */
function covers({ years }: WorkDays, from: IsoDate, to: IsoDate): boolean {
  for (let year = yearOf(addDays(from, 1)); year <= yearOf(to); year += 1) {
    if (!years.includes(year)) return false;
  }
  return true;
}

/**
 * The last day of a time limit of `days` working days after `from`, which is not counted; null where
 * the days off of a year in between are not known.
 */
export function workingDayAfter(from: IsoDate, days: number, known: WorkDays): IsoDate | null {
  const last = addWorkingDays(from, days, calendarOf(known));
  return covers(known, from, last) ? last : null;
}

/**
 * Which working day after `from` a day is; a day off counts with the working day that follows it, so
 * that whatever comes after a time limit is past it. Null where the days off of a year are not known.
 */
export function workingDayNumber(from: IsoDate, day: IsoDate, known: WorkDays): number | null {
  if (!covers(known, from, day)) return null;
  const calendar = calendarOf(known);
  const reached = workingDaysIn({ from: addDays(from, 1), to: day }, calendar);
  return day <= from || isWorkingDay(day, calendar) ? reached : reached + 1;
}
