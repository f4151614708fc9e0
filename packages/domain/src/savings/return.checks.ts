import { defineCheck, failure, judged, lacking, NOT_APPLICABLE, over } from '../check/check.ts';
import type { FieldPath, Measure } from '../check/check.ts';
import { handsPassportsBack } from '../dossier/return.ts';
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
};

/** What was spent of one currency beyond the estimate; a currency that no line was estimated in asks for a rate. */
function overspent({ minor, currency }: Money, { estimate, tolerancePercent }: Spending) {
  const path: FieldPath = ['actual', 'costLines'];
  const estimated = estimate.find((amount) => amount.currency === currency);
  if (minor > 0 && estimated === undefined && estimate.length > 0)
    return lacking('ESTIMATE_IN_CURRENCY', path, currency);
  const limit = Math.floor(((estimated?.minor ?? 0) * (100 + tolerancePercent)) / 100);
  if (minor <= limit) return null;
  const measure = { ...over(limit, minor, 'MONEY'), currency };
  return failure(
    'OVER_ESTIMATE',
    { currency, tolerancePercent },
    { measure, path, about: currency },
  );
}

/** What the figures cost beyond the approved estimate, by currency. */
function overspending(
  { estimatedOwn, spentOwn }: NonNullable<ReturnFacts['afterReturn']>,
  tolerancePercent: number,
) {
  if (spentOwn === null) return [lacking('ACTUAL_COSTS', ['actual'])];
  if (estimatedOwn === null) return [lacking('ESTIMATE', ['costLines'])];
  const spending = { estimate: estimatedOwn, tolerancePercent };
  return spentOwn.map((amount) => overspent(amount, spending)).filter((found) => found !== null);
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
  },
  missing: ['DAYS_OFF', 'ACTUAL_COSTS', 'ESTIMATE', 'ESTIMATE_IN_CURRENCY'],
  parseValues: settlementValues,
  evaluate: ({ today, afterReturn }, { settlementDays, tolerancePercent }) => {
    if (afterReturn === null) return NOT_APPLICABLE;
    const { settledOn } = afterReturn;
    const duty = { ...afterReturn, doneOn: settledOn, today, path: ['settledOn'] };
    const missed = settlementDays === null ? null : missedBy(duty, settlementDays);
    const costs = overspending(afterReturn, tolerancePercent);
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
