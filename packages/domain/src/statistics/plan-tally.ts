import type { ActivityKind } from '../activity/kind.ts';
import { sumByCurrency } from '../money/money.ts';
import type { Money, MoneyIssue } from '../money/money.ts';
import { andThen, map } from '../result.ts';
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

/** Measured on all lines, and without those that only force majeure kept from being done. */
export type OnBothBases<T> = { readonly all: T; readonly withoutForceMajeure: T };

/** The sums that shares are made of. Those of other plans, years or kinds may be added to them. */
export type PlanTally = {
  /** `done`: lines done at least once. */
  readonly lines: { readonly planned: OnBothBases<number>; readonly done: number };
  readonly persons: { readonly planned: OnBothBases<number>; readonly done: number };
  readonly money: {
    readonly planned: OnBothBases<readonly Money[]>;
    readonly spent: readonly Money[];
  };
  /** What was done outside the plan. */
  readonly unplanned: {
    readonly activities: number;
    readonly people: number;
    readonly money: readonly Money[];
  };
};

function personsOf(rows: readonly { readonly persons: number | null }[]): number {
  return rows.reduce((total, row) => total + (row.persons ?? 0), 0);
}

function moneyOf(rows: readonly { readonly money: readonly Money[] }[]) {
  return sumByCurrency(rows.flatMap((row) => row.money));
}

/** The four lists of amounts of a tally, one by one, each summed by currency. */
function amountsOf(
  all: Result<readonly Money[], MoneyIssue>,
  withoutForceMajeure: Result<readonly Money[], MoneyIssue>,
  spent: Result<readonly Money[], MoneyIssue>,
  unplanned: Result<readonly Money[], MoneyIssue>,
) {
  return andThen(all, (allMoney) =>
    andThen(withoutForceMajeure, (rest) =>
      andThen(spent, (spentMoney) =>
        map(unplanned, (unplannedMoney) => ({
          money: { planned: { all: allMoney, withoutForceMajeure: rest }, spent: spentMoney },
          unplannedMoney,
        })),
      ),
    ),
  );
}

/**
 * Counts what was planned and done. A line that force majeure stopped still counts on both bases
 * when it took place after all. Fails only when an amount is too large to be counted exactly.
 */
export function tallyOf(
  lines: readonly MeasuredLine[],
  activities: readonly DoneActivity[],
): Result<PlanTally, MoneyIssue> {
  const lineIds = new Set(lines.map((line) => line.id));
  const isPlanned = ({ planLineId }: DoneActivity) =>
    planLineId !== null && lineIds.has(planLineId);
  const done = activities.filter(isPlanned);
  const unplanned = activities.filter((activity) => !isPlanned(activity));
  const doneIds = new Set(done.map((activity) => activity.planLineId));
  const remaining = lines.filter((line) => !line.stoppedByForceMajeure || doneIds.has(line.id));
  const bases = (size: (base: readonly MeasuredLine[]) => number) => ({
    all: size(lines),
    withoutForceMajeure: size(remaining),
  });
  const amounts = amountsOf(moneyOf(lines), moneyOf(remaining), moneyOf(done), moneyOf(unplanned));
  return map(amounts, ({ money, unplannedMoney }) => ({
    lines: { planned: bases((base) => base.length), done: doneIds.size },
    persons: { planned: bases(personsOf), done: personsOf(done) },
    money,
    unplanned: {
      activities: unplanned.length,
      people: personsOf(unplanned),
      money: unplannedMoney,
    },
  }));
}

/** Tallies of different plans, years or kinds as one. Fails as `tallyOf` does. */
export function addedTallies(tallies: readonly PlanTally[]): Result<PlanTally, MoneyIssue> {
  const total = (pick: (tally: PlanTally) => number): number =>
    tallies.reduce((sum, tally) => sum + pick(tally), 0);
  const bases = (pick: (tally: PlanTally) => OnBothBases<number>) => ({
    all: total((tally) => pick(tally).all),
    withoutForceMajeure: total((tally) => pick(tally).withoutForceMajeure),
  });
  const amounts = (pick: (tally: PlanTally) => readonly Money[]) =>
    sumByCurrency(tallies.flatMap(pick));
  const added = amountsOf(
    amounts(({ money }) => money.planned.all),
    amounts(({ money }) => money.planned.withoutForceMajeure),
    amounts(({ money }) => money.spent),
    amounts(({ unplanned }) => unplanned.money),
  );
  return map(added, ({ money, unplannedMoney }) => ({
    lines: { planned: bases(({ lines }) => lines.planned), done: total(({ lines }) => lines.done) },
    persons: {
      planned: bases(({ persons }) => persons.planned),
      done: total(({ persons }) => persons.done),
    },
    money,
    unplanned: {
      activities: total(({ unplanned }) => unplanned.activities),
      people: total(({ unplanned }) => unplanned.people),
      money: unplannedMoney,
    },
  }));
}

/** Without amounts: where they are too large to be added up exactly, the rest is told all the same. */
export function withoutMoney(tally: PlanTally): PlanTally {
  return {
    ...tally,
    money: { planned: { all: [], withoutForceMajeure: [] }, spent: [] },
    unplanned: { ...tally.unplanned, money: [] },
  };
}
