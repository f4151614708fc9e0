import type { ActivityKind } from '../activity/kind.ts';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import type { CurrencyCode, Money, MoneyIssue } from '../money/money.ts';
import { map, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { tallyOf } from './plan-tally.ts';
import type { DoneActivity, MeasuredLine, OnBothBases, PlanTally } from './plan-tally.ts';

/** A share with what it is made of; `percent` is exact and null when nothing was planned. */
export type Ratio = {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
};

/** The same share on two bases: all lines, and without those that only force majeure kept from being done. */
export type RatioOnBothBases = OnBothBases<Ratio>;

/** How far a plan was carried out, three ways; what was done outside the plan stands apart. */
export type PlanAchieved = {
  /** Lines done at least once, of lines. */
  readonly activities: RatioOnBothBases;
  /** Persons that took part, of persons planned; above 100 when more came. */
  readonly people: RatioOnBothBases;
  /** Money spent, of money planned, in the smallest unit of each currency; never converted. */
  readonly money: readonly (RatioOnBothBases & { readonly currency: CurrencyCode })[];
  readonly unplanned: PlanTally['unplanned'];
};

function ratio(numerator: number, denominator: number): Ratio {
  const percent = denominator === 0 ? null : (100 * numerator) / denominator;
  return { numerator, denominator, percent };
}

function onBothBases(numerator: number, { all, withoutForceMajeure }: OnBothBases<number>) {
  return {
    all: ratio(numerator, all),
    withoutForceMajeure: ratio(numerator, withoutForceMajeure),
  };
}

function amountIn(currency: CurrencyCode, amounts: readonly Money[]): number {
  return amounts.find((amount) => amount.currency === currency)?.minor ?? 0;
}

function moneyRatios({ planned, spent }: PlanTally['money']): PlanAchieved['money'] {
  const currencies = [...new Set([...planned.all, ...spent].map((amount) => amount.currency))];
  return currencies.toSorted().map((currency) => ({
    currency,
    ...onBothBases(amountIn(currency, spent), {
      all: amountIn(currency, planned.all),
      withoutForceMajeure: amountIn(currency, planned.withoutForceMajeure),
    }),
  }));
}

/** The shares that sums of plans and of what was done of them give. */
export function achievedOf({ lines, persons, money, unplanned }: PlanTally): PlanAchieved {
  return {
    activities: onBothBases(lines.done, lines.planned),
    people: onBothBases(persons.done, persons.planned),
    money: moneyRatios(money),
    unplanned,
  };
}

/**
 * Measures what was done against a plan. Activities that name no line, or one that is not among
 * these, are unplanned. Fails only when an amount is too large to be counted exactly.
 */
export function planAchieved(
  lines: readonly MeasuredLine[],
  activities: readonly DoneActivity[],
): Result<PlanAchieved, MoneyIssue> {
  return map(tallyOf(lines, activities), achievedOf);
}

/** The same for each of the six kinds, in their order. A planned activity counts with the kind of its line. */
export function planAchievedByKind(
  lines: readonly MeasuredLine[],
  activities: readonly DoneActivity[],
): Result<readonly { readonly kind: ActivityKind; readonly achieved: PlanAchieved }[], MoneyIssue> {
  const kindOfLine = new Map(lines.map((line) => [line.id, line.kind]));
  const kindOf = ({ kind, planLineId }: DoneActivity) => kindOfLine.get(planLineId ?? '') ?? kind;
  const byKind: { readonly kind: ActivityKind; readonly achieved: PlanAchieved }[] = [];
  for (const kind of ACTIVITY_KINDS) {
    const achieved = planAchieved(
      lines.filter((line) => line.kind === kind),
      activities.filter((activity) => kindOf(activity) === kind),
    );
    if (!achieved.ok) return achieved;
    byKind.push({ kind, achieved: achieved.value });
  }
  return ok(byKind);
}
