import { invariant } from '../invariant.ts';
import { addDays, weekdayOf } from './period.ts';
import type { IsoDate, Period } from './period.ts';

/**
 * What departs from Monday to Friday. The days are decided year by year by the State, so they are
 * data that the caller brings, never a table in the code.
 */
export interface WorkCalendar {
  /** Days off that fall on a weekday: public holidays, and days given in their place. */
  readonly daysOff: ReadonlySet<IsoDate>;
  /** Saturdays and Sundays worked in exchange for a day off. */
  readonly workedWeekendDays: ReadonlySet<IsoDate>;
}

const FRIDAY = 5;

export function isWorkingDay(day: IsoDate, calendar: WorkCalendar): boolean {
  return weekdayOf(day) <= FRIDAY
    ? !calendar.daysOff.has(day)
    : calendar.workedWeekendDays.has(day);
}

/** Working days of the period, its first and last day counted. */
export function workingDaysIn({ from, to }: Period, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * The last day of a time limit of `days` working days, the day of the event not counted: returned on
 * Friday, 1 working day ends on Monday.
 */
export function addWorkingDays(from: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  invariant(Number.isSafeInteger(days) && days >= 0, 'WORKING_DAYS_NOT_A_COUNT');
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
