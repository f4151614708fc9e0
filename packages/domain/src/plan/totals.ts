import { ACTIVITY_KINDS } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { FUNDING_SOURCES } from '../activity/funding.ts';
import type { FundingAmount } from '../activity/funding.ts';
import { sumByCurrency } from '../money/money.ts';
import type { MoneyIssue } from '../money/money.ts';
import { map, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { PlanLine } from './plan.ts';

/** What counts of a line. */
export type CountedLine = Pick<PlanLine, 'kind' | 'persons' | 'days' | 'funding'>;

/** What some lines of a plan add up to. */
export type LineTotals = {
  readonly lines: number;
  /** Persons of all lines that say how many; `linesWithoutPersons` counts the others. */
  readonly persons: number;
  readonly linesWithoutPersons: number;
  /** Days of all lines that say how many: the length of the activities. */
  readonly days: number;
  readonly linesWithoutDays: number;
  /** Persons × days of all lines that say both. */
  readonly personDays: number;
  /** One amount for each source and currency that occurs, by source, then currency. */
  readonly money: readonly FundingAmount[];
};

export type KindTotals = LineTotals & { readonly kind: ActivityKind };

/** The totals of a plan, over all its lines and for each of the six kinds in their order. */
export type PlanTotals = {
  readonly all: LineTotals;
  readonly kinds: readonly KindTotals[];
};

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function fundingTotals(
  funding: readonly FundingAmount[],
): Result<readonly FundingAmount[], MoneyIssue> {
  const totals: FundingAmount[] = [];
  for (const source of FUNDING_SOURCES) {
    const amounts = funding.filter((row) => row.source === source).map((row) => row.amount);
    const sums = sumByCurrency(amounts);
    if (!sums.ok) return sums;
    totals.push(...sums.value.map((amount) => ({ source, amount })));
  }
  return ok(totals);
}

function lineTotals(lines: readonly CountedLine[]): Result<LineTotals, MoneyIssue> {
  return map(fundingTotals(lines.flatMap((line) => line.funding)), (money) => ({
    lines: lines.length,
    persons: sumOf(lines.map((line) => line.persons)),
    linesWithoutPersons: lines.filter((line) => line.persons === null).length,
    days: sumOf(lines.map((line) => line.days)),
    linesWithoutDays: lines.filter((line) => line.days === null).length,
    personDays: sumOf(lines.map(({ persons, days }) => (persons ?? 0) * (days ?? 0))),
    money,
  }));
}

/** Adds up a plan. Fails only when an amount is too large to be counted exactly (MONEY_OVERFLOW). */
export function planTotals(lines: readonly CountedLine[]): Result<PlanTotals, MoneyIssue> {
  const kinds: KindTotals[] = [];
  for (const kind of ACTIVITY_KINDS) {
    const totals = lineTotals(lines.filter((line) => line.kind === kind));
    if (!totals.ok) return totals;
    kinds.push({ kind, ...totals.value });
  }
  return map(lineTotals(lines), (all) => ({ all, kinds }));
}
