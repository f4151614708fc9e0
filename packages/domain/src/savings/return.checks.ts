import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import type { FieldPath, Measure } from '../check/check.ts';
import { handsPassportsBack } from '../dossier/return.ts';
import { COMPARED_IN, currenciesOf, ratesAsData, worthIn } from '../money/exchange-on.ts';
import type { DayRates } from '../money/exchange-on.ts';
import type { Money } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';
import { workingDayAfter, workingDayNumber } from '../period/work-days.ts';
import type { WorkDays } from '../period/work-days.ts';
import type { ReturnFacts } from './return.facts.ts';
import { passportValues, settlementValues } from './return.params.ts';

/** What has to be done within some working days of the return. */
type Duty = {
  readonly returnedOn: IsoDate;
  /** Null while it was not done. */
  readonly doneOn: IsoDate | null;
  readonly today: IsoDate;
  readonly workDays: WorkDays;
  readonly path: FieldPath;
};

type Judged = {
  readonly dueDate: IsoDate;
  readonly details: { readonly measure?: Measure; readonly path: FieldPath };
};

/** By when it was due and by how much that is missed; null in time, a missing fact where nobody can say. */
function missedBy({ returnedOn, doneOn, today, workDays, path }: Duty, limit: number) {
  const dueDate = workingDayAfter(returnedOn, limit, workDays);
  if (dueDate === null) return lacking('DAYS_OFF', path);
  const closedOn = doneOn ?? today;
  if (closedOn <= dueDate) return null;
  const actual = workingDayNumber(returnedOn, closedOn, workDays);
  const measure = actual === null ? {} : { measure: over(limit, actual, 'WORKING_DAYS') };
  const missed: Judged = { dueDate, details: { path, ...measure } };
  return missed;
}

type Spending = {
  readonly estimate: readonly Money[];
  readonly tolerancePercent: number;
  readonly dayRates: DayRates;
};

const spentPath: FieldPath = ['actual', 'costLines'];

function withTolerance(minor: number, { tolerancePercent }: Spending): number {
  return Math.floor((minor * (100 + tolerancePercent)) / 100);
}

/** What was spent of one currency beyond what was estimated in it; null where others were estimated alone. */
function overspent({ minor, currency }: Money, spending: Spending) {
  const { estimate, tolerancePercent } = spending;
  const estimated = estimate.find((amount) => amount.currency === currency);
  if (estimated === undefined && estimate.length > 0) return null;
  const limit = withTolerance(estimated?.minor ?? 0, spending);
  if (minor <= limit) return null;
  const measure = { ...over(limit, minor, 'MONEY'), currency };
  return failure(
    'OVER_ESTIMATE',
    { currency, tolerancePercent },
    { measure, path: spentPath, about: currency },
  );
}

/** What amounts of several currencies come to, as far as that is known. */
function worthOf(amounts: readonly Money[], dayRates: DayRates) {
  const worths = amounts
    .filter(({ minor }) => minor > 0)
    .map((amount) => worthIn(COMPARED_IN, amount, dayRates));
  const known = worths.flatMap((worth) => (worth.ok ? [worth.value] : []));
  const sum = known.reduce((total, { amount }) => total + amount.minor, 0);
  return {
    minor: Math.min(sum, Number.MAX_SAFE_INTEGER),
    used: known.flatMap(({ used }) => used),
    lacks: worths.flatMap((worth) => (worth.ok ? [] : [worth.error.data])),
  };
}

/**
 * What was spent in all beyond what was estimated in all, where a currency was spent that was not
 * estimated: compared in đồng, by the exchange rates of the activity's day. What is known to be spent may
 * be too much while the worth of the rest is not known.
 */
function overspentInAll(spentOwn: readonly Money[], spending: Spending) {
  const { estimate, tolerancePercent, dayRates } = spending;
  const estimated = new Set(estimate.map(({ currency }) => currency));
  const others = currenciesOf(spentOwn).filter((currency) => !estimated.has(currency));
  if (others.length === 0 || estimate.length === 0) return [];
  const [allowed, spent] = [worthOf(estimate, dayRates), worthOf(spentOwn, dayRates)];
  const lacks = new Map(
    [...allowed.lacks, ...spent.lacks].map((data) => [String(data['currency']), data]),
  );
  const missing = [...lacks].map(([currency, data]) =>
    lacking('EXCHANGE_RATE_OF_DAY', spentPath, currency, data),
  );
  const limit = withTolerance(allowed.minor, spending);
  if (allowed.lacks.length > 0 || spent.minor <= limit) return missing;
  const measure = { ...over(limit, spent.minor, 'MONEY'), currency: COMPARED_IN };
  const rates = ratesAsData([...allowed.used, ...spent.used]);
  return [
    failure('OVER_ESTIMATE_IN_ALL', { tolerancePercent, rates }, { measure, path: spentPath }),
    ...missing,
  ];
}

/** What the figures cost beyond the approved estimate: in each currency, and in all. */
function overspending(
  { estimatedOwn, spentOwn }: NonNullable<ReturnFacts['afterReturn']>,
  dayRates: DayRates,
  tolerancePercent: number,
) {
  if (spentOwn === null) return [lacking('ACTUAL_COSTS', ['actual'])];
  if (estimatedOwn === null) return [lacking('ESTIMATE', ['costLines'])];
  const spending = { estimate: estimatedOwn, tolerancePercent, dayRates };
  return [
    ...spentOwn.map((amount) => overspent(amount, spending)).filter((found) => found !== null),
    ...overspentInAll(spentOwn, spending),
  ];
}

/**
 * TK15: an activity is settled within some working days of the return, and does not cost more own
 * money than was approved.
 */
export const TK15 = defineCheck<ReturnFacts>()({
  id: 'TK15',
  reasons: {
    SETTLEMENT_OVERDUE: ['dueDate'],
    SETTLEMENT_LATE: ['dueDate', 'settledOn'],
    OVER_ESTIMATE: ['currency', 'tolerancePercent'],
    OVER_ESTIMATE_IN_ALL: ['tolerancePercent', 'rates'],
  },
  missing: ['DAYS_OFF', 'ACTUAL_COSTS', 'ESTIMATE', 'EXCHANGE_RATE_OF_DAY'],
  parseValues: settlementValues,
  evaluate: ({ today, dayRates, afterReturn }, { settlementDays, tolerancePercent }) => {
    if (afterReturn === null) return NOT_APPLICABLE;
    const { settledOn } = afterReturn;
    const duty = { ...afterReturn, doneOn: settledOn, today, path: ['settledOn'] };
    const missed = settlementDays === null ? null : missedBy(duty, settlementDays);
    const costs = overspending(afterReturn, dayRates, tolerancePercent);
    const late =
      missed === null || 'fact' in missed
        ? []
        : settledOn === null
          ? [failure('SETTLEMENT_OVERDUE', { dueDate: missed.dueDate }, missed.details)]
          : [failure('SETTLEMENT_LATE', { dueDate: missed.dueDate, settledOn }, missed.details)];
    return judged(
      [...late, ...costs.filter((found) => 'reason' in found)],
      [
        ...(missed !== null && 'fact' in missed ? [missed] : []),
        ...costs.filter((found) => 'fact' in found),
      ],
    );
  },
});

/** TK16: official passports are handed back within some working days of the return. */
export const TK16 = defineCheck<ReturnFacts>()({
  id: 'TK16',
  reasons: {
    PASSPORTS_OVERDUE: ['dueDate'],
    PASSPORTS_LATE: ['dueDate', 'passportsReturnedOn'],
  },
  missing: ['DAYS_OFF'],
  parseValues: passportValues,
  evaluate: ({ kind, today, afterReturn }, { passportDays }) => {
    if (afterReturn === null || !handsPassportsBack(kind)) return NOT_APPLICABLE;
    const { passportsReturnedOn } = afterReturn;
    const path = ['passportsReturnedOn'];
    const missed = missedBy(
      { ...afterReturn, doneOn: passportsReturnedOn, today, path },
      passportDays,
    );
    if (missed === null) return judged([], []);
    if ('fact' in missed) return judged([], [missed]);
    const { dueDate, details } = missed;
    const wrong =
      passportsReturnedOn === null
        ? failure('PASSPORTS_OVERDUE', { dueDate }, details)
        : failure('PASSPORTS_LATE', { dueDate, passportsReturnedOn }, details);
    return judged([wrong], []);
  },
});

/** The checks on what follows the return: they always speak of today. */
export const RETURN_CHECKS = [TK15, TK16] as const;
