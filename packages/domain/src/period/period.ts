import { invariant } from '../invariant.ts';
import { andThen, collectFields, err, issue, mapError, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';

/** A day of the calendar as 'YYYY-MM-DD'. Two of them compare with `<` as days do. */
export type IsoDate = string & { readonly __isoDate: true };

/** A month of the calendar as 'YYYY-MM'. Two of them compare with `<` as months do. */
export type IsoMonth = string & { readonly __isoMonth: true };

/** From the first to the last day, both included; never reversed when made by `period`. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export type DateIssue = Issue<'DATE_FORMAT' | 'DATE_NOT_REAL'>;
export type MonthIssue = Issue<'MONTH_FORMAT'>;
export type PeriodIssue = DateIssue | Issue<'PERIOD_REVERSED'>;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const MONTHS_IN_YEAR = 12;
const MS_PER_DAY = 86_400_000;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The calendar's ends: a year is written in four digits. */
const FIRST_DAY = isoDate('0001-01-01');
const LAST_DAY = isoDate('9999-12-31');

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** True for a day of the calendar as 'YYYY-MM-DD'. */
export function isIsoDate(text: string): text is IsoDate {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a month of the calendar as 'YYYY-MM'. */
export function isIsoMonth(text: string): text is IsoMonth {
  return MONTH.test(text) && !text.startsWith('0000');
}

function compose(year: number, month: number, day: number): IsoDate {
  const parts = [String(year).padStart(4, '0'), String(month), String(day)];
  const text = parts.map((part) => part.padStart(2, '0')).join('-');
  invariant(isIsoDate(text), 'DATE_OUT_OF_RANGE');
  return text;
}

/** Reads 'YYYY-MM-DD'; refuses days that the calendar does not have, as 2025-02-29. */
export function parseIsoDate(text: string): Result<IsoDate, DateIssue> {
  if (isIsoDate(text)) return ok(text);
  return err(issue(DATE.test(text) ? 'DATE_NOT_REAL' : 'DATE_FORMAT', { text }));
}

/** A day that is written in the program itself; anything a person gave goes through `parseIsoDate`. */
export function isoDate(text: string): IsoDate {
  invariant(isIsoDate(text), `NOT_A_DATE:${text}`);
  return text;
}

export function parseIsoMonth(text: string): Result<IsoMonth, MonthIssue> {
  return isIsoMonth(text) ? ok(text) : err(issue('MONTH_FORMAT', { text }));
}

/** A month that is written in the program itself; see `isoDate`. */
export function isoMonth(text: string): IsoMonth {
  invariant(isIsoMonth(text), `NOT_A_MONTH:${text}`);
  return text;
}

export function yearOf(day: IsoDate | IsoMonth): number {
  return Number(day.slice(0, 4));
}

function monthNumber(day: IsoDate | IsoMonth): number {
  return Number(day.slice(5, 7));
}

export function monthOf(day: IsoDate): IsoMonth {
  return isoMonth(day.slice(0, 7));
}

/** Days since 1970-01-01, negative before. */
function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day `days` later, or earlier when negative. `days` is a whole number. */
export function addDays(day: IsoDate, days: number): IsoDate {
  invariant(Number.isSafeInteger(days), 'DAYS_NOT_WHOLE');
  const moved = new Date((dayNumber(day) + days) * MS_PER_DAY);
  return compose(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from the one to the other: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days of a stay, first and last day both counted, as a trip is: 1 when it begins and ends on one day. */
export function daysInclusive({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  const THURSDAY = 3;
  return ((((dayNumber(day) + THURSDAY) % 7) + 7) % 7) + 1;
}

/**
 * The same day `months` later, or earlier when negative; the last day of that month when it is
 * shorter: 31 January + 1 month = 28 or 29 February. What lies outside the calendar, as three years
 * before a year that is being typed, is its first or last day.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  invariant(Number.isSafeInteger(months), 'MONTHS_NOT_WHOLE');
  const count = yearOf(day) * MONTHS_IN_YEAR + monthNumber(day) - 1 + months;
  const year = Math.floor(count / MONTHS_IN_YEAR);
  if (year < yearOf(FIRST_DAY)) return FIRST_DAY;
  if (year > yearOf(LAST_DAY)) return LAST_DAY;
  const month = count - year * MONTHS_IN_YEAR + 1;
  return compose(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/**
 * Whole months from the one day to the other: the greatest n with `addMonths(from, n) <= to`.
 * 2023-05-10 → 2026-05-09 is 35, → 2026-05-10 is 36; negative when `to` is earlier.
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (yearOf(to) - yearOf(from)) * MONTHS_IN_YEAR + monthNumber(to) - monthNumber(from);
  const lastDay = daysInMonth(yearOf(to), monthNumber(to));
  const anniversary = Math.min(Number(from.slice(8)), lastDay);
  return Number(to.slice(8)) < anniversary ? months - 1 : months;
}

export function period(from: IsoDate, to: IsoDate): Result<Period, Issue<'PERIOD_REVERSED'>> {
  return from <= to ? ok({ from, to }) : err(issue('PERIOD_REVERSED', { from, to }));
}

/** Reads both ends; when both are wrong, both are reported. */
export function parsePeriod(text: {
  readonly from: string;
  readonly to: string;
}): Result<Period, readonly PeriodIssue[]> {
  const ends = collectFields({ from: parseIsoDate(text.from), to: parseIsoDate(text.to) });
  return andThen(ends, ({ from, to }) => mapError(period(from, to), (reversed) => [reversed]));
}

export function yearPeriod(year: number): Period {
  return { from: compose(year, 1, 1), to: compose(year, MONTHS_IN_YEAR, 31) };
}

export function monthPeriod(month: IsoMonth): Period {
  const [year, number] = [yearOf(month), monthNumber(month)];
  return { from: compose(year, number, 1), to: compose(year, number, daysInMonth(year, number)) };
}

/** Every year that the period touches, in order. */
export function yearsOf({ from, to }: Period): readonly number[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index);
}

export function contains({ from, to }: Period, day: IsoDate): boolean {
  return from <= day && day <= to;
}

/** The earlier of two days. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  const [earlier = a] = [a, b].toSorted();
  return earlier;
}

/** The later of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  const [, later = b] = [a, b].toSorted();
  return later;
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The days that both periods have, or null. */
export function intersection(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  return { from: laterOf(a.from, b.from), to: earlierOf(a.to, b.to) };
}
