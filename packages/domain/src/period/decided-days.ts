import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { weekdayOf, yearOf } from './period.ts';
import type { IsoDate } from './period.ts';
import { daysOffOf } from './public-holidays.ts';
import type { DayOff, DecidedDay, HolidayRule } from './public-holidays.ts';

const FRIDAY = 5;

/** A day of the working calendar that departs from Monday to Friday, and why. */
export type CalendarDay<Decided extends DecidedDay = DecidedDay> = {
  readonly day: IsoDate;
  readonly working: boolean;
  /** By law; null where only a decision says so. */
  readonly byRule: DayOff | null;
  /** Prevails over the law; null where nothing was decided. */
  readonly decided: Decided | null;
};

/** Every day of a year that is off by law or was decided, in its order. */
export function calendarDaysOf<Decided extends DecidedDay>(
  rules: readonly HolidayRule[],
  decided: readonly Decided[],
  year: number,
): readonly CalendarDay<Decided>[] {
  const byRule = daysOffOf(rules, year);
  const ofYear = decided.filter(({ day }) => yearOf(day) === year);
  const days = [...new Set([...byRule, ...ofYear].map(({ day }) => day))].toSorted();
  return days.map((day) => {
    const decision = ofYear.find((one) => one.day === day) ?? null;
    return {
      day,
      working: decision?.working ?? false,
      byRule: byRule.find((one) => one.day === day) ?? null,
      decided: decision,
    };
  });
}

/**
 * ALREADY_DECIDED  {day}: that decision is taken back first
 * NO_DIFFERENCE    {day}: it is so already, by law or as an ordinary day of the week
 */
export type DecidedDayIssue = Issue<'ALREADY_DECIDED' | 'NO_DIFFERENCE'>;

/** What is wrong with deciding of a day that it is off, or worked. */
export function decidedDayIssues(
  rules: readonly HolidayRule[],
  decided: readonly DecidedDay[],
  { day, working }: DecidedDay,
): readonly DecidedDayIssue[] {
  const path = ['day'];
  if (decided.some((one) => one.day === day)) return [issue('ALREADY_DECIDED', { day }, path)];
  const isOff = daysOffOf(rules, yearOf(day)).some((one) => one.day === day);
  const works = weekdayOf(day) <= FRIDAY && !isOff;
  return works === working ? [issue('NO_DIFFERENCE', { day }, path)] : [];
}
