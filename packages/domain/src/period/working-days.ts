import { invariant } from '../invariant.ts';
import { addDays, contains, daysInclusive, weekdayOf } from './period.ts';
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

const DAYS_OF_A_WEEK = 7;

/** Days from Monday to Friday: five of each whole week, and those of the days that are left. */
function weekdaysIn({ from, to }: Period): number {
  const days = daysInclusive({ from, to });
  const left = days % DAYS_OF_A_WEEK;
  const first = weekdayOf(from);
  const rest = Array.from({ length: left }, (_, after) => ((first - 1 + after) % 7) + 1);
  return FRIDAY * ((days - left) / DAYS_OF_A_WEEK) + rest.filter((day) => day <= FRIDAY).length;
}

/**
 * Working days of the period, its first and last day counted; none where it ends before it begins. What
 * is owed for years is counted as quickly as what is owed for days.
 */
export function workingDaysIn(period: Period, calendar: WorkCalendar): number {
  if (period.to < period.from) return 0;
  const off = [...calendar.daysOff].filter(
    (day) => contains(period, day) && weekdayOf(day) <= FRIDAY,
  );
  const worked = [...calendar.workedWeekendDays].filter(
    (day) => contains(period, day) && weekdayOf(day) > FRIDAY,
  );
  return weekdaysIn(period) - off.length + worked.length;
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
