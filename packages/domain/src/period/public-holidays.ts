import { isInForce } from './dated.ts';
import type { Dated } from './dated.ts';
import { dayOfLunar } from './lunar.ts';
import { addDays, isoDate, weekdayOf } from './period.ts';
import type { IsoDate } from './period.ts';
import type { WorkCalendar } from './working-days.ts';

/** The public holidays of Việt Nam (Bộ luật Lao động 45/2019/QH14, Đ.112). */
export const PUBLIC_HOLIDAYS = [
  'NEW_YEAR',
  'TET',
  'HUNG_KINGS',
  'REUNIFICATION',
  'LABOUR_DAY',
  'NATIONAL_DAY',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

/** A dated row: which days of every year a holiday takes. */
export type HolidayRule = Dated<{
  readonly holiday: PublicHoliday;
  readonly calendar: 'SOLAR' | 'LUNAR';
  /** The day of the feast itself. */
  readonly month: number;
  readonly day: number;
  /** Days off before the feast and after it; which of them is decided year by year. */
  readonly daysBefore: number;
  readonly daysAfter: number;
}>;

/** What was decided of one day: that it is off, or that it is worked although it would be off. */
export type DecidedDay = { readonly day: IsoDate; readonly working: boolean };

/** A day off with what it is for; `inPlaceOf` a day off that fell on a Saturday or Sunday. */
export type DayOff = {
  readonly day: IsoDate;
  readonly holiday: PublicHoliday;
  readonly inPlaceOf: IsoDate | null;
};

const SATURDAY = 6;
const isWeekend = (day: IsoDate): boolean => weekdayOf(day) >= SATURDAY;

/** The day of the feast in a year; lunar feasts fall in the lunar year that begins in it. */
function feastOf({ calendar, month, day }: HolidayRule, year: number): IsoDate {
  if (calendar === 'LUNAR') return dayOfLunar(year, month, day);
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** The days off that the rules give a year, weekends among them, in their order. */
function feastDays(rules: readonly HolidayRule[], year: number): readonly DayOff[] {
  return rules
    .flatMap((rule) => {
      const feast = feastOf(rule, year);
      if (!isInForce(rule, feast)) return [];
      const first = addDays(feast, -rule.daysBefore);
      return Array.from({ length: rule.daysBefore + 1 + rule.daysAfter }, (_, after) => ({
        day: addDays(first, after),
        holiday: rule.holiday,
        inPlaceOf: null,
      }));
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The days off of a year by law: those of the feasts, and for each that falls on a Saturday or Sunday
 * the next day that is neither weekend nor off (Bộ luật Lao động 45/2019/QH14, Đ.111.3).
 */
export function daysOffOf(rules: readonly HolidayRule[], year: number): readonly DayOff[] {
  const feasts = feastDays(rules, year);
  const off = new Set(feasts.map(({ day }) => day));
  const instead = feasts
    .filter(({ day }) => isWeekend(day))
    .map(({ day: inPlaceOf, holiday }) => {
      let day = inPlaceOf;
      while (isWeekend(day) || off.has(day)) day = addDays(day, 1);
      off.add(day);
      return { day, holiday, inPlaceOf };
    });
  return [...feasts, ...instead].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * What departs from Monday to Friday in some years: the days off by law, save where something else was
 * decided of a day.
 */
export function workCalendarOf(
  rules: readonly HolidayRule[],
  decided: readonly DecidedDay[],
  years: readonly number[],
): WorkCalendar {
  const byLaw = years.flatMap((year) => daysOffOf(rules, year)).map(({ day }) => day);
  const working = new Set(decided.filter((one) => one.working).map(({ day }) => day));
  const off = decided.filter((one) => !one.working).map(({ day }) => day);
  return {
    daysOff: new Set([...byLaw, ...off].filter((day) => !isWeekend(day) && !working.has(day))),
    workedWeekendDays: new Set([...working].filter(isWeekend)),
  };
}
