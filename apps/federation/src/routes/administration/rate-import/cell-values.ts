import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import { VERIFICATIONS } from '@cau-noi/domain/check';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { CURRENCIES } from '@cau-noi/domain/money';
import { NORM_ITEMS, RATE_PLACES, RATE_ROLES, TRAVELLER_CLASSES } from '@cau-noi/domain/norm';
import type { NormItem } from '@cau-noi/domain/norm';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { formatIn } from '@cau-noi/i18n/format';
import { languages } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { normWords } from '@cau-noi/i18n/norm-words';
import { plain } from './sheet-head.ts';
import type { CellValue } from './workbook.ts';

/** What a cell says, or why it says nothing that can be read. */
export type CellRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: CellProblem; readonly value: string };

export type CellProblem = 'NOT_LISTED' | 'NUMBER_TEXT' | 'NUMBER_PLACES' | 'DAY_FORM';

const right = <Value>(value: Value): CellRead<Value> => ({ ok: true, value });
const wrong = (code: CellProblem, value: CellValue) =>
  ({ ok: false, code, value: String(value) }) as const;

/** Codes by themselves and by their names in both languages. */
type Codes<Code extends string> = ReadonlyMap<string, Code>;

function codesOf<Code extends string>(
  codes: readonly Code[],
  name: (code: Code, language: Language) => string,
): Codes<Code> {
  return new Map(
    codes.flatMap((code) => [
      [plain(code), code] as const,
      ...languages.map((language) => [plain(name(code, language)), code] as const),
    ]),
  );
}

/** What may stand in the columns that hold codes. */
export const LISTED = {
  item: codesOf(Object.keys(NORM_ITEMS) as NormItem[], (code, to) => normWords[to].item[code]),
  guestRanks: codesOf(GUEST_RANKS, (code, to) => dossierWords[to].guestRank[code]),
  roles: codesOf(RATE_ROLES, (code, to) => normWords[to].role[code]),
  places: codesOf(RATE_PLACES, (code, to) => normWords[to].place[code]),
  travellers: codesOf(TRAVELLER_CLASSES, (code, to) => normWords[to].traveller[code]),
  countries: codesOf(COUNTRY_CODES, (code, to) => formatIn(to).country(code)),
  currency: codesOf(Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[], (code) => code),
  verification: codesOf(
    VERIFICATIONS.filter((code) => code !== 'RATE_UNKNOWN'),
    (code, to) => approvalWords[to].verification[code],
  ),
} as const;

/** One code of a list. */
export function readCode<Code extends string>(
  cell: CellValue,
  listed: Codes<Code>,
): CellRead<Code> {
  const code = listed.get(plain(String(cell)));
  return code === undefined ? wrong('NOT_LISTED', cell) : right(code);
}

/** Codes of a list, separated by semicolons; a name that has one itself stands alone. */
export function readCodes<Code extends string>(
  cell: CellValue,
  listed: Codes<Code>,
): CellRead<readonly Code[]> {
  const whole = readCode(cell, listed);
  if (whole.ok) return right([whole.value]);
  const codes: Code[] = [];
  for (const part of String(cell).split(';')) {
    if (part.trim() === '') continue;
    const code = readCode(part.trim(), listed);
    if (!code.ok) return code;
    codes.push(code.value);
  }
  return right(codes);
}

/** A number; text only where no separator makes it doubtful. */
export function readNumber(cell: CellValue): CellRead<number> {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? right(cell) : wrong('NUMBER_TEXT', cell);
  return /^-?\d{1,15}$/u.test(cell) ? right(Number(cell)) : wrong('NUMBER_TEXT', cell);
}

/** An amount in the smallest unit of its currency. */
export function readMinor(cell: CellValue, currency: keyof typeof CURRENCIES): CellRead<number> {
  const read = readNumber(cell);
  if (!read.ok) return read;
  const scaled = read.value * 10 ** CURRENCIES[currency].decimals;
  const minor = Math.round(scaled);
  // 12.34 * 100 is not just 1234: what is left over there is far below what somebody writes.
  return Math.abs(scaled - minor) > 1e-4 ? wrong('NUMBER_PLACES', cell) : right(minor);
}

const DAY_MS = 86_400_000;
/** Day 0 of a sheet, with which 1 March 1900 is day 61 (Excel takes 1900 for a leap year). */
const EPOCH = Date.UTC(1899, 11, 30);
/** Between the two ways of counting days. */
const DAYS_TO_1904 = 1462;
/** The days from 2000 to the end of 2199: what is outside them is a number, not a day. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 109_574;

/** A day as ISO: one of the spreadsheet's, or text as day/month/year or year-month-day. */
export function readDay(cell: CellValue, from1904: boolean): CellRead<string> {
  if (typeof cell === 'number') {
    const serial = from1904 ? cell + DAYS_TO_1904 : cell;
    const isDay = Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
    return isDay ? right(isoOf(EPOCH + serial * DAY_MS)) : wrong('DAY_FORM', cell);
  }
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(cell);
  const iso = written === null ? cell : partsOf(written);
  const moment = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(moment) && isoOf(moment) === iso ? right(iso) : wrong('DAY_FORM', cell);
}

const isoOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function partsOf([, day = '', month = '', year = '']: RegExpExecArray): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const YES: readonly string[] = ['có', 'yes', 'x', '1'];
const NO: readonly string[] = ['không', 'no', '0'];

/** A yes or no. */
export function readYes(cell: CellValue): CellRead<boolean> {
  const said = plain(String(cell));
  if (YES.includes(said)) return right(true);
  return NO.includes(said) ? right(false) : wrong('NOT_LISTED', cell);
}
