import type { DateIssue, IsoDate } from '../period/period.ts';
import { readDay } from '../period/written-day.ts';
import { issue, ok } from '../result.ts';
import { readNumber } from '../text/number.ts';
import type { NumberIssue } from '../text/number.ts';
import { parseTsv } from '../text/tsv.ts';
import { exchangeRateIssues } from './exchange.ts';
import type { ExchangeRate } from './exchange.ts';
import { fractionOf } from './fraction.ts';
import { CURRENCIES } from './money.ts';
import type { CurrencyCode } from './money.ts';

/**
 * What becomes of a row.
 *
 * ADDED      it is written down
 * UNCHANGED  the day has this rate of this source already: the same table twice adds nothing
 * REFUSED    something stands against it
 * SKIPPED    a currency in which no money is kept here, as in every table of a treasury
 */
export type ExchangeImportStatus = 'ADDED' | 'UNCHANGED' | 'REFUSED' | 'SKIPPED';

/** Rows at once: every currency of a table for some years of months. */
export const MOST_EXCHANGE_IMPORTED = 2000;

/** What a table says of all its rows at once; a row may say otherwise. */
export type TableSays = {
  readonly date: IsoDate | null;
  readonly source: string;
  /** The currency in which the rates are told. */
  readonly to: CurrencyCode;
};

/** A row of a table as it was read. */
export type ReadExchangeRow = {
  /** As the table shows it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly rate: ExchangeRate | null;
  readonly status: ExchangeImportStatus;
  readonly issues: readonly (
    | ReturnType<typeof exchangeRateIssues>[number]
    | NumberIssue
    | DateIssue
  )[];
};

const CODE = /^[A-Z]{3}$/u;

function isCurrency(code: string): code is CurrencyCode {
  return Object.hasOwn(CURRENCIES, code);
}

/** Reads currency, rate, and what a row says of day and source itself. */
function readRow(line: number, cells: readonly string[], says: TableSays): ReadExchangeRow {
  const [code = '', value = '', day = '', source = ''] = cells.map((cell) => cell.trim());
  const from = code.toUpperCase();
  const row = { line, cells, rate: null };
  if (CODE.test(from) && !isCurrency(from)) return { ...row, status: 'SKIPPED', issues: [] };
  const number = readNumber(value);
  const date = day === '' && says.date !== null ? ok(says.date) : readDay(day);
  if (!isCurrency(from) || !number.ok || !date.ok) {
    const issues = [
      ...(isCurrency(from) ? [] : [issue('UNKNOWN_VALUE' as const, { value: code }, ['from'])]),
      ...(number.ok ? [] : [{ ...number.error, path: ['numerator'] }]),
      ...(date.ok ? [] : [{ ...date.error, path: ['date'] }]),
    ];
    return { ...row, status: 'REFUSED', issues };
  }
  const rate: ExchangeRate = {
    from,
    to: says.to,
    date: date.value,
    ...fractionOf(number.value),
    source: source === '' ? says.source : source,
  };
  const issues = exchangeRateIssues(rate);
  return { line, cells, rate, status: issues.length === 0 ? 'ADDED' : 'REFUSED', issues };
}

/** A row of headings: neither a currency nor a number stands in it. */
function isHead([code = '', value = '']: readonly string[]): boolean {
  return !CODE.test(code.trim().toUpperCase()) && !readNumber(value).ok;
}

/**
 * Reads a table as a spreadsheet, a document or a page puts it on the clipboard: currency, rate, and
 * where they differ from what is said of the whole table, day and source. Empty rows and a row of
 * headings are left out.
 */
export function readExchangeTable(text: string, says: TableSays): readonly ReadExchangeRow[] {
  const filled = parseTsv(text)
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  const rows = first !== undefined && isHead(first.cells) ? filled.slice(1) : filled;
  return rows.map(({ cells, line }) => readRow(line, cells, says));
}

const sayingOf = ({ date, from, to, numerator, denominator, source }: ExchangeRate): string =>
  JSON.stringify([date, from, to, numerator, denominator, source.trim()]);

export type ExchangeImportVerdict = {
  readonly status: Exclude<ExchangeImportStatus, 'SKIPPED'>;
  /** Paths lead from the row. */
  readonly issues: ReturnType<typeof exchangeRateIssues>;
};

/**
 * What becomes of each row beside the rates that are known of the same days, in the order given.
 * Another rate of the same day and source is added: of two the later written one counts.
 */
export function exchangeImportVerdicts(
  rows: readonly ExchangeRate[],
  known: readonly ExchangeRate[],
): readonly ExchangeImportVerdict[] {
  const said = new Set(known.map(sayingOf));
  return rows.map((row): ExchangeImportVerdict => {
    const saying = sayingOf(row);
    if (said.has(saying)) return { status: 'UNCHANGED', issues: [] };
    const issues = exchangeRateIssues(row);
    if (issues.length > 0) return { status: 'REFUSED', issues };
    said.add(saying);
    return { status: 'ADDED', issues };
  });
}
