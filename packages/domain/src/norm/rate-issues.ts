import { GUEST_RANKS } from '../activity/guest.ts';
import { COUNTRY_CODES } from '../country/country.ts';
import { amountWithin, oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { CURRENCIES } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { heldOn, standing } from './book.ts';
import { NORM_ITEMS, RATE_DIMENSIONS, RATE_PLACES, RATE_ROLES, TRAVELLER_CLASSES } from './norm.ts';
import type { Instrument, OwnCeiling, Rate, RateDimension, RateLimit } from './norm.ts';
import { sameScope, scopeCovers, scopesMeet } from './scope.ts';

/**
 * What stands against a new row of the rate book, or a new ceiling of a union.
 *
 * PERIOD_REVERSED          {from, to}
 * LOWEST_ABOVE_CEILING     {lowest, ceiling}: minor units
 * CURRENCY_MISMATCH        {expected, actual}: another currency than the ceiling's
 * KNOWN_RATE_MARKED_UNKNOWN, UNKNOWN_RATE_NOT_MARKED: the mark and the limit contradict each other
 * SCOPE_EMPTY              {dimension}: names no code; what applies to all leaves the dimension out
 * UNKNOWN_INSTRUMENT       the instrument does not stand in the book
 * BEFORE_INSTRUMENT        {from}: the instrument holds only from that day
 * AFTER_INSTRUMENT         {to}: the instrument holds only to that day
 * SAME_DAY                 {rateId}: that rate of the item and scope begins on this day already
 * DAY_DECIDED              {until}: records were decided until that day, by the rate that held then
 * NOTHING_TO_CORRECT       the row that it puts right is not in force in the book
 * NO_RATE                  no such rate holds, so there is nothing to stay below
 * ABOVE_RATE               {ceiling, currency}: minor units; a union may only stay below what the State allows
 */
export type RateIssue =
  | LimitIssue
  | Issue<
      | 'PERIOD_REVERSED'
      | 'LOWEST_ABOVE_CEILING'
      | 'CURRENCY_MISMATCH'
      | 'KNOWN_RATE_MARKED_UNKNOWN'
      | 'UNKNOWN_RATE_NOT_MARKED'
      | 'SCOPE_EMPTY'
      | 'UNKNOWN_INSTRUMENT'
      | 'BEFORE_INSTRUMENT'
      | 'AFTER_INSTRUMENT'
      | 'SAME_DAY'
      | 'DAY_DECIDED'
      | 'NOTHING_TO_CORRECT'
      | 'NO_RATE'
      | 'ABOVE_RATE'
    >;

/** A row as it is to be added: what it puts right is in `correctsId`. */
export type NewRate = Omit<Rate, 'id'>;

/** What a new row is held against. */
export type RateBook = {
  readonly instruments: readonly Instrument[];
  readonly rates: readonly Rate[];
  /** The last day on which a record was decided; null when none was. */
  readonly decidedUntil: IsoDate | null;
};

const LONGEST_CITATION = 300;
const LONGEST_ARTICLE = 100;
const LONGEST_NOTE = 1000;

const CURRENCY_CODES = Object.keys(CURRENCIES);

const CODES: { readonly [D in RateDimension]: readonly string[] } = {
  guestRanks: GUEST_RANKS,
  roles: RATE_ROLES,
  places: RATE_PLACES,
  travellers: TRAVELLER_CLASSES,
  countries: COUNTRY_CODES,
};

function scopeIssues({ scope }: Pick<Rate, 'scope'>): readonly RateIssue[] {
  return RATE_DIMENSIONS.flatMap((dimension): readonly RateIssue[] => {
    const only: readonly string[] | null = scope[dimension];
    if (only === null) return [];
    if (only.length === 0) return [issue('SCOPE_EMPTY', { dimension }, ['scope', dimension])];
    return only.flatMap((code, at) => oneOf(['scope', dimension, at], code, CODES[dimension]));
  });
}

function limitIssues(limit: RateLimit): readonly RateIssue[] {
  if (limit.kind === 'UNKNOWN') return oneOf(['limit', 'currency'], limit.currency, CURRENCY_CODES);
  if (limit.kind === 'SHARE')
    return wholeWithin(['limit', 'percent'], limit.percent, { minimum: 1, maximum: 100 });
  const { ceiling, lowest } = limit;
  const wrong = [
    ...oneOf(['limit', 'ceiling', 'currency'], ceiling.currency, CURRENCY_CODES),
    ...amountWithin(['limit', 'ceiling'], ceiling.minor),
  ];
  if (lowest === null) return wrong;
  if (lowest.currency !== ceiling.currency) {
    const data = { expected: ceiling.currency, actual: lowest.currency };
    return [...wrong, issue('CURRENCY_MISMATCH', data, ['limit', 'lowest'])];
  }
  if (lowest.minor <= ceiling.minor)
    return [...wrong, ...amountWithin(['limit', 'lowest'], lowest.minor)];
  const data = { lowest: lowest.minor, ceiling: ceiling.minor };
  return [...wrong, issue('LOWEST_ABOVE_CEILING', data, ['limit', 'lowest'])];
}

function markIssues({ limit, verification }: NewRate): readonly RateIssue[] {
  const unknown = limit.kind === 'UNKNOWN';
  if (unknown === (verification === 'RATE_UNKNOWN')) return [];
  const code = unknown ? 'UNKNOWN_RATE_NOT_MARKED' : 'KNOWN_RATE_MARKED_UNKNOWN';
  return [issue(code, {}, ['verification'])];
}

function instrumentIssues(
  { instrumentId, from }: NewRate,
  { instruments }: RateBook,
): readonly RateIssue[] {
  const instrument = instruments.find(({ id }) => id === instrumentId);
  if (instrument === undefined) return [issue('UNKNOWN_INSTRUMENT', {}, ['instrumentId'])];
  const { inForceFrom: begins, inForceTo: ends } = instrument;
  if (begins !== null && from < begins)
    return [issue('BEFORE_INSTRUMENT', { from: begins }, ['from'])];
  return ends !== null && from > ends ? [issue('AFTER_INSTRUMENT', { to: ends }, ['from'])] : [];
}

/**
 * Whether the rate was unknown until now: then no verdict was passed by one, only "cannot tell", and
 * what is found may hold from the first day of its instrument.
 */
function fillsIn(rate: NewRate, held: readonly Rate[]): boolean {
  const ofItem = held.filter(({ item }) => item === rate.item);
  const before = heldOn(ofItem, rate.from);
  const open = before.filter(({ limit }) => limit.kind === 'UNKNOWN');
  return (
    open.some(({ scope }) => scopeCovers(scope, rate.scope)) &&
    before.every((other) => open.includes(other) || !scopesMeet(other.scope, rate.scope))
  );
}

function placeIssues(rate: NewRate, { rates, decidedUntil }: RateBook): readonly RateIssue[] {
  const held = standing(rates);
  const corrected = held.find(({ id }) => id === rate.correctsId);
  if (rate.correctsId !== null && corrected === undefined)
    return [issue('NOTHING_TO_CORRECT', {}, ['correctsId'])];
  const twin = held.find(
    (other) =>
      other.id !== rate.correctsId &&
      other.item === rate.item &&
      other.from === rate.from &&
      sameScope(other.scope, rate.scope),
  );
  if (twin !== undefined) return [issue('SAME_DAY', { rateId: twin.id }, ['from'])];
  // What is put right was wrong on the days decided, too: their verdicts keep the row they were judged by.
  if (corrected !== undefined || decidedUntil === null || rate.from > decidedUntil) return [];
  return fillsIn(rate, held) ? [] : [issue('DAY_DECIDED', { until: decidedUntil }, ['from'])];
}

function periodIssues({ from, to }: Pick<Rate, 'from' | 'to'>): readonly RateIssue[] {
  return to !== null && to < from ? [issue('PERIOD_REVERSED', { from, to }, ['to'])] : [];
}

/** What is wrong with a row that is to be added to the rate book; empty when it may be. */
export function rateIssues(rate: NewRate, book: RateBook): readonly RateIssue[] {
  return [
    ...oneOf(['item'], rate.item, Object.keys(NORM_ITEMS)),
    ...scopeIssues(rate),
    ...limitIssues(rate.limit),
    ...periodIssues(rate),
    ...markIssues(rate),
    ...textWithin(['article'], rate.article, LONGEST_ARTICLE),
    ...textWithin(['note'], rate.note, LONGEST_NOTE),
    ...instrumentIssues(rate, book),
    ...placeIssues(rate, book),
  ];
}

/**
 * What is wrong with a ceiling that a union sets: it may only stay below the rate of the same item and
 * scope that holds on its first day.
 *
 * @param rate that rate; null when there is none
 */
export function ownCeilingIssues(
  set: Omit<OwnCeiling, 'id'>,
  rate: Rate | null,
): readonly RateIssue[] {
  const wrong = [
    ...required(['citation'], set.citation),
    ...textWithin(['citation'], set.citation, LONGEST_CITATION),
    ...periodIssues(set),
  ];
  if (rate === null || rate.limit.kind !== 'AMOUNT')
    return [...wrong, issue('NO_RATE', {}, ['item'])];
  const { ceiling } = rate.limit;
  if (set.ceiling.currency !== ceiling.currency) {
    const data = { expected: ceiling.currency, actual: set.ceiling.currency };
    return [...wrong, issue('CURRENCY_MISMATCH', data, ['ceiling'])];
  }
  const above =
    set.ceiling.minor > ceiling.minor
      ? [issue('ABOVE_RATE', { ceiling: ceiling.minor, currency: ceiling.currency }, ['ceiling'])]
      : [];
  return [...wrong, ...amountWithin(['ceiling'], set.ceiling.minor), ...above];
}
