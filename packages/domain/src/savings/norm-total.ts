import { invariant } from '../invariant.ts';
import { multiply, sumByCurrency } from '../money/money.ts';
import type { CurrencyCode, Money, MoneyIssue } from '../money/money.ts';
import type { Result } from '../result.ts';
import { compareText } from '../text/compare-text.ts';
import type { CostFact, CostFacts } from './costs.facts.ts';
import { isOwnSpending } from './costs.facts.ts';
import type { CeilingRules } from './line-ceiling.ts';
import { lineCeiling } from './line-ceiling.ts';

/**
 * What the lines of an estimate that a norm limits come to in one currency, in its smallest unit: as
 * planned, and at their ceilings.
 */
export type NormTotal = {
  readonly currency: CurrencyCode;
  readonly planned: number;
  readonly norm: number;
};

type Limited = { readonly planned: Money; readonly norm: Money };

/** What was counted; the limits of a draft keep it exact. */
function exactly<T>(counted: Result<T, MoneyIssue>): T {
  invariant(counted.ok, 'NORM_TOTAL_OVERFLOW');
  return counted.value;
}

/** Persons × days × price. */
function timesOf({ persons, days }: CostFact, price: Money): Money {
  return exactly(multiply(price, persons, days));
}

/** A line that spends own money under a known ceiling of the currency in which it is planned. */
function limitedOf(line: CostFact, facts: CostFacts, rules: CeilingRules): Limited | null {
  const { unitPrice } = line;
  const ceiling = isOwnSpending(line) ? lineCeiling(line, facts, rules) : null;
  if (ceiling?.status !== 'CEILING' || ceiling.amount.currency !== unitPrice.currency) return null;
  return { planned: timesOf(line, unitPrice), norm: timesOf(line, ceiling.amount) };
}

function inCurrency(amounts: readonly Money[]): ReadonlyMap<CurrencyCode, number> {
  const sums = exactly(sumByCurrency(amounts));
  return new Map(sums.map(({ currency, minor }) => [currency, minor]));
}

/**
 * The norms of an estimate beside what it plans for the same lines, by currency. A line without a
 * ceiling, or with one that cannot be told or is of another currency, counts on neither side, so that
 * like stands beside like; nothing at all when no line has one.
 */
export function normTotals(facts: CostFacts, rules: CeilingRules): readonly NormTotal[] {
  const limited = facts.costLines.flatMap((line) => limitedOf(line, facts, rules) ?? []);
  const norms = inCurrency(limited.map(({ norm }) => norm));
  return [...inCurrency(limited.map(({ planned }) => planned))]
    .map(([currency, planned]) => ({ currency, planned, norm: norms.get(currency) ?? 0 }))
    .toSorted((one, other) => compareText(one.currency, other.currency));
}
