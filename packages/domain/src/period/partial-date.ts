import { isIsoDate, isIsoMonth, monthPeriod, yearPeriod } from './period.ts';
import type { IsoDate, Period } from './period.ts';

/**
 * A day as far as a source tells it: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. What was not said is left out
 * and never filled in.
 */
export type PartialDate = string & { readonly __partialDate: true };

const YEAR = /^[1-9]\d{3}$/u;

/** True for a year, a month or a day of the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  return YEAR.test(text) || isIsoMonth(text) || isIsoDate(text);
}

/** All the days that it may mean. */
export function daysOf(date: PartialDate): Period {
  if (YEAR.test(date)) return yearPeriod(Number(date));
  const text: string = date;
  if (isIsoMonth(text)) return monthPeriod(text);
  return { from: text as IsoDate, to: text as IsoDate };
}
