import type { CountryCode } from '../country/country.ts';
import { compareText } from '../text/compare-text.ts';
import { isInForce } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { NORM_ITEMS } from './norm.ts';
import type { NormItem, Rate } from './norm.ts';
import { scopeKey } from './scope.ts';

const ITEMS = Object.keys(NORM_ITEMS) as readonly NormItem[];

function inOrder(a: Rate, b: Rate): number {
  return ITEMS.indexOf(a.item) - ITEMS.indexOf(b.item) || compareText(a.id, b.id);
}

/** What tells one rate that may hold from another: the item and to what of it the rate applies. */
const keyOf = (rate: Rate): string => `${rate.item} ${scopeKey(rate.scope)}`;

/** The rows of the book without those that others put right. */
export function standing(rates: readonly Rate[]): readonly Rate[] {
  const corrected = new Set(rates.map(({ correctsId }) => correctsId));
  return rates.filter(({ id }) => !corrected.has(id));
}

/** The standing rows that a journey to these countries may ask for: all but those of other countries. */
export function standingFor(
  rates: readonly Rate[],
  countries: readonly CountryCode[],
): readonly Rate[] {
  return standing(rates).filter(
    ({ scope }) => scope.countries?.some((code) => countries.includes(code)) ?? true,
  );
}

/**
 * The rates that held on a day, one for an item and scope: of several the one that began last, so that
 * a new rate ends the one before it and no row is ever changed. Where that one has ended, none holds:
 * what it took over from does not come back by itself, it is entered again.
 */
export function heldOn(rates: readonly Rate[], day: IsoDate): readonly Rate[] {
  const latest = new Map<string, Rate>();
  for (const rate of standing(rates)) {
    if (rate.from > day) continue;
    const known = latest.get(keyOf(rate));
    if (known === undefined || inTime(rate, known) > 0) latest.set(keyOf(rate), rate);
  }
  return [...latest.values()].filter((rate) => isInForce(rate, day));
}

/** Of two rates that begin on one day the one that was written down later takes over. */
function inTime(a: Rate, b: Rate): number {
  return compareText(a.from, b.from) || compareText(a.id, b.id);
}

/** What held on a day, in the order of the items. */
export function bookOn(rates: readonly Rate[], day: IsoDate): readonly Rate[] {
  return heldOn(rates, day).toSorted(inOrder);
}

/**
 * By the id of a row the one of its item and scope that takes over from it: the first that begins while
 * it holds. Rows without one hold until their own last day.
 */
export function takenOverBy(rates: readonly Rate[]): ReadonlyMap<string, Rate> {
  const earlier = new Map<string, Rate>();
  const next = new Map<string, Rate>();
  const inTurn = standing(rates).toSorted(inTime);
  for (const rate of inTurn) {
    const before = earlier.get(keyOf(rate));
    if (before !== undefined && isInForce(before, rate.from)) next.set(before.id, rate);
    earlier.set(keyOf(rate), rate);
  }
  return next;
}

/** How what is allowed for one item and scope differs between two days. */
export const RATE_CHANGES = ['ADDED', 'REMOVED', 'RAISED', 'LOWERED', 'RESTATED', 'SAME'] as const;
export type RateChange = (typeof RATE_CHANGES)[number];

export type RateComparison = {
  readonly before: Rate | null;
  readonly after: Rate | null;
  /** RESTATED: another row that allows as much, or of which it cannot be said that it allows more or less. */
  readonly change: RateChange;
};

function changeOf(before: Rate | null, after: Rate | null): RateChange {
  if (before === null) return 'ADDED';
  if (after === null) return 'REMOVED';
  if (before.id === after.id) return 'SAME';
  const [from, to] = [before.limit, after.limit];
  if (
    from.kind === 'AMOUNT' &&
    to.kind === 'AMOUNT' &&
    from.ceiling.currency === to.ceiling.currency
  )
    return changeOfAmount(from.ceiling.minor, to.ceiling.minor);
  if (from.kind === 'SHARE' && to.kind === 'SHARE') return changeOfAmount(from.percent, to.percent);
  return 'RESTATED';
}

/** What is the same amount by another row is restated: by another instrument, in special cases alone. */
function changeOfAmount(from: number, to: number): RateChange {
  if (from === to) return 'RESTATED';
  return to > from ? 'RAISED' : 'LOWERED';
}

/**
 * What held on one day beside what held on another, by item and scope, in the order of the items. Rates
 * whose scope was drawn otherwise stand as one removed and one added.
 */
export function compareBooks(
  rates: readonly Rate[],
  beforeDay: IsoDate,
  afterDay: IsoDate,
): readonly RateComparison[] {
  const before = bookOn(rates, beforeDay);
  const after = bookOn(rates, afterDay);
  const later = new Map(after.map((rate) => [keyOf(rate), rate]));
  const earlier = new Set(before.map(keyOf));
  const rows = [
    ...before.map((rate) => ({ rate, before: rate, after: later.get(keyOf(rate)) ?? null })),
    ...after
      .filter((rate) => !earlier.has(keyOf(rate)))
      .map((rate) => ({ rate, before: null, after: rate })),
  ];
  return rows
    .toSorted((a, b) => inOrder(a.rate, b.rate))
    .map((row) => ({
      before: row.before,
      after: row.after,
      change: changeOf(row.before, row.after),
    }));
}
