import type { ActivityKind } from '../activity/kind.ts';
import { ACTIVITY_KINDS } from '../activity/kind.ts';
import { sumByCurrency } from '../money/money.ts';
import type { CurrencyCode, Money, MoneyIssue } from '../money/money.ts';
import { andThen, map, ok } from '../result.ts';
import type { Result } from '../result.ts';

/** A line of the version of a plan that is measured against: its frozen baseline. */
export type MeasuredLine = {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly persons: number | null;
  /** The planned amounts of all sources. */
  readonly money: readonly Money[];
  /** Cancelled or postponed for force majeure. It still counts as done when it took place after all. */
  readonly stoppedByForceMajeure: boolean;
};

/** An activity whose figures are closed, in the year of the plan. */
export type DoneActivity = {
  readonly kind: ActivityKind;
  readonly planLineId: string | null;
  readonly persons: number;
  /** What it really cost, of all sources. */
  readonly money: readonly Money[];
};

/** A share with what it is made of; `percent` is exact and null when nothing was planned. */
export type Ratio = {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
};

/** The same share on two bases: all lines, and without those that only force majeure kept from being done. */
export type RatioOnBothBases = { readonly all: Ratio; readonly withoutForceMajeure: Ratio };

/** How far a plan was carried out, three ways; what was done outside the plan stands apart. */
export type PlanAchieved = {
  /** Lines done at least once, of lines. */
  readonly activities: RatioOnBothBases;
  /** Persons that took part, of persons planned; above 100 when more came. */
  readonly people: RatioOnBothBases;
  /** Money spent, of money planned, in the smallest unit of each currency; never converted. */
  readonly money: readonly (RatioOnBothBases & { readonly currency: CurrencyCode })[];
  readonly unplanned: {
    readonly activities: number;
    readonly people: number;
    readonly money: readonly Money[];
  };
};

function ratio(numerator: number, denominator: number): Ratio {
  const percent = denominator === 0 ? null : (100 * numerator) / denominator;
  return { numerator, denominator, percent };
}

function personsOf(rows: readonly { readonly persons: number | null }[]): number {
  return rows.reduce((total, row) => total + (row.persons ?? 0), 0);
}

function moneyOf(rows: readonly { readonly money: readonly Money[] }[]) {
  return sumByCurrency(rows.flatMap((row) => row.money));
}

function amountIn(currency: CurrencyCode, amounts: readonly Money[]): number {
  return amounts.find((amount) => amount.currency === currency)?.minor ?? 0;
}

function moneyRatios(
  spent: readonly Money[],
  all: readonly Money[],
  withoutForceMajeure: readonly Money[],
): PlanAchieved['money'] {
  const currencies = [...new Set([...all, ...spent].map((amount) => amount.currency))].toSorted();
  return currencies.map((currency) => ({
    currency,
    all: ratio(amountIn(currency, spent), amountIn(currency, all)),
    withoutForceMajeure: ratio(amountIn(currency, spent), amountIn(currency, withoutForceMajeure)),
  }));
}

/**
 * Measures what was done against a plan. Activities that name no line, or one that is not among
 * these, are unplanned. Fails only when an amount is too large to be counted exactly.
 */
export function planAchieved(
  lines: readonly MeasuredLine[],
  activities: readonly DoneActivity[],
): Result<PlanAchieved, MoneyIssue> {
  const lineIds = new Set(lines.map((line) => line.id));
  const isPlanned = ({ planLineId }: DoneActivity) =>
    planLineId !== null && lineIds.has(planLineId);
  const done = activities.filter(isPlanned);
  const unplanned = activities.filter((activity) => !isPlanned(activity));
  const doneIds = new Set(done.map((activity) => activity.planLineId));
  const remaining = lines.filter((line) => !line.stoppedByForceMajeure || doneIds.has(line.id));
  const onBothBases = (numerator: number, size: (base: readonly MeasuredLine[]) => number) => ({
    all: ratio(numerator, size(lines)),
    withoutForceMajeure: ratio(numerator, size(remaining)),
  });
  return andThen(moneyOf(done), (spent) =>
    andThen(moneyOf(lines), (all) =>
      andThen(moneyOf(remaining), (withoutForceMajeure) =>
        map(moneyOf(unplanned), (unplannedMoney) => ({
          activities: onBothBases(doneIds.size, (base) => base.length),
          people: onBothBases(personsOf(done), personsOf),
          money: moneyRatios(spent, all, withoutForceMajeure),
          unplanned: {
            activities: unplanned.length,
            people: personsOf(unplanned),
            money: unplannedMoney,
          },
        })),
      ),
    ),
  );
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
