import type { CurrencyCode } from '@cau-noi/domain/money';
import type { Instrument, OwnCeiling, Rate } from '@cau-noi/domain/norm';
import { standingInstruments } from '@cau-noi/domain/norm/instruments';
import type { InstrumentRow } from '@cau-noi/domain/norm/instruments';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { BOOK_COLUMNS } from './norm.rows.ts';

/** Instruments, rates and ceilings, of every day. */
export interface BookRows {
  /** As they stand, under the ids that rates name. */
  readonly instruments: readonly Instrument[];
  /** All that was written of them, what others put right among it. */
  readonly instrumentRows: readonly InstrumentRow[];
  readonly rates: readonly Rate[];
  readonly ownCeilings: readonly OwnCeiling[];
}

/** Who wrote a row down, when (ISO date-time) and why. */
export interface AdditionRow {
  readonly id: string;
  readonly addedBy: string | null;
  readonly addedAt: string;
  readonly reason: string | null;
}

export interface ExchangeRateRow {
  readonly id: string;
  readonly date: IsoDate;
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly numerator: number;
  readonly denominator: number;
  readonly source: string;
}

/** Exchange rates of how many days and pairs are listed at most: of twenty years, month by month. */
const MOST_EXCHANGE_RATES = 500;

const EXCHANGE = `x.id, x.date, x."from", x."to", x.numerator, x.denominator, x.source`;

export const STATEMENTS = {
  book: statement('norm.book', `SELECT ${BOOK_COLUMNS}`),
  additions: keyed(
    'norm.additions',
    `SELECT DISTINCT ON (e.subject_id) e.subject_id AS id, u.name AS "addedBy", e.at AS "addedAt",
        e.data->>'reason' AS reason
      FROM audit_entry e LEFT JOIN "user" u ON u.id = e.user_id
      WHERE e.subject_kind = 'CONFIGURATION' AND e.subject_id = ANY($1::text[])
      ORDER BY e.subject_id, e.at`,
  ),
  exchangeRates: statement(
    'norm.exchangeRates',
    `SELECT ${EXCHANGE} FROM exchange_rate x
      WHERE ($1::text IS NULL OR x."from" = $1::text) AND ($2::text IS NULL OR x."to" = $2::text)
      ORDER BY x.date DESC, x."from", x."to", x.id DESC LIMIT ${MOST_EXCHANGE_RATES}`,
  ),
  exchangeRatesOn: statement(
    'norm.exchangeRatesOn',
    `SELECT DISTINCT ON (x."from", x."to") ${EXCHANGE} FROM exchange_rate x
      WHERE x.date <= $3::date
        AND ($1::text IS NULL OR x."from" = $1::text) AND ($2::text IS NULL OR x."to" = $2::text)
      ORDER BY x."from", x."to", x.date DESC, x.id DESC`,
  ),
  exchangeRatesOfDays: statement(
    'norm.exchangeRatesOfDays',
    `SELECT ${EXCHANGE} FROM exchange_rate x WHERE x.date = ANY($1::date[])`,
  ),
  exchangeRatesById: keyed(
    'norm.exchangeRatesById',
    `SELECT ${EXCHANGE} FROM exchange_rate x WHERE x.id = ANY($1::text[])`,
  ),
};

/** The whole rate book as it stands: inside a use case, with what was just written. */
export async function bookRows(sql: Sql): Promise<BookRows> {
  const [rows] = await sql<Omit<BookRows, 'instruments'>>(STATEMENTS.book);
  if (rows === undefined) throw new Error('The rate book gave no row');
  return { ...rows, instruments: standingInstruments(rows.instrumentRows) };
}

/** Who wrote these rows of the rate book down; what came with the program is left out. */
export function additionsOf(sql: Sql, ids: readonly string[]): Promise<AdditionRow[]> {
  return sql(STATEMENTS.additions, [ids]);
}

/** Which exchange rates are asked for; null for all of them. */
export interface ExchangeRatesAsked {
  readonly from: string | null;
  readonly to: string | null;
  /** Of each pair the one that counts on this day: the latest until then. */
  readonly on: IsoDate | null;
}

/** The latest first; of two of a day the one that was written down later counts. */
export function exchangeRates(
  sql: Sql,
  { from, to, on }: ExchangeRatesAsked,
): Promise<ExchangeRateRow[]> {
  return on === null
    ? sql(STATEMENTS.exchangeRates, [from, to])
    : sql(STATEMENTS.exchangeRatesOn, [from, to, on]);
}

export function exchangeRatesById(sql: Sql, ids: readonly string[]): Promise<ExchangeRateRow[]> {
  return sql(STATEMENTS.exchangeRatesById, [ids]);
}

/** Every rate that is written of these days. */
export function exchangeRatesOfDays(
  sql: Sql,
  days: readonly IsoDate[],
): Promise<ExchangeRateRow[]> {
  return sql(STATEMENTS.exchangeRatesOfDays, [days]);
}
