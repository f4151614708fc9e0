import { multiply, sumByCurrency } from '../money/money.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
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

/**
 * A line that spends own money under a known ceiling of the currency in which it is planned, and that can be
 * counted: what is mistyped may not be.
 */
function limitedOf(line: CostFact, facts: CostFacts, rules: CeilingRules): Limited | null {
  const { unitPrice } = line;
  const ceiling = isOwnSpending(line) ? lineCeiling(line, facts, rules) : null;
  if (ceiling?.status !== 'CEILING' || ceiling.amount.currency !== unitPrice.currency) return null;
  const planned = multiply(unitPrice, line.persons, line.days);
  const norm = multiply(ceiling.amount, line.persons, line.days);
  return planned.ok && norm.ok ? { planned: planned.value, norm: norm.value } : null;
}

/**
 * The norms of an estimate beside what it plans for the same lines, by currency. A line without a
 * ceiling, or with one that cannot be told or is of another currency, counts on neither side, so that
 * like stands beside like; nothing at all when no line has one, or when they are too much to be counted.
 */
export function normTotals(facts: CostFacts, rules: CeilingRules): readonly NormTotal[] {
  const limited = facts.costLines.flatMap((line) => limitedOf(line, facts, rules) ?? []);
  const planned = sumByCurrency(limited.map((line) => line.planned));
  const norms = sumByCurrency(limited.map((line) => line.norm));
  if (!planned.ok || !norms.ok) return [];
  return planned.value.flatMap(({ currency, minor }) => {
    const norm = norms.value.find((sum) => sum.currency === currency);
    return norm === undefined ? [] : [{ currency, planned: minor, norm: norm.minor }];
  });
}
