import { commonCurrency, totalIn } from '../money/exchange-on.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import { multiply, sumByCurrency } from '../money/money.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
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
  /** By which exchange rates prices and ceilings of two currencies were set side by side. */
  readonly rates: readonly ExchangeRate[];
};

type Limited = {
  readonly planned: Money;
  readonly norm: Money;
  readonly used: readonly ExchangeRate[];
};

/**
 * A line that spends own money under a known ceiling, both in the currency in which they are compared, if
 * they can be counted: what is mistyped may not be.
 */
function limitedOf(line: CostFact, facts: CostFacts, rules: CeilingRules): Limited | null {
  const ceiling = isOwnSpending(line) ? lineCeiling(line, facts, rules) : null;
  if (ceiling?.status !== 'CEILING') return null;
  const currency = commonCurrency([line.unitPrice, ceiling.amount]);
  const { day, rates } = facts.dayRates;
  const price = totalIn(currency, [line.unitPrice], rates, day);
  const limit = totalIn(currency, [ceiling.amount], rates, day);
  if (!price.ok || !limit.ok) return null;
  const planned = multiply(price.value.amount, line.persons, line.days);
  const norm = multiply(limit.value.amount, line.persons, line.days);
  if (!planned.ok || !norm.ok) return null;
  const used = [...price.value.used, ...limit.value.used];
  return { planned: planned.value, norm: norm.value, used };
}

function eachOnce(used: readonly ExchangeRate[]): readonly ExchangeRate[] {
  return [...new Set(used)].toSorted((a, b) => compareText(a.from, b.from));
}

/**
 * The norms of an estimate beside what it plans for the same lines, by currency. A line whose ceiling is of
 * another currency is set beside it by the exchange rates of the day. A line without a ceiling, or with
 * one that cannot be told, compared or counted, counts on neither side, so that like stands beside like;
 * nothing at all when no line has one, or when together they are too much to be counted.
 */
export function normTotals(facts: CostFacts, rules: CeilingRules): readonly NormTotal[] {
  const limited = facts.costLines.flatMap((line) => limitedOf(line, facts, rules) ?? []);
  const planned = sumByCurrency(limited.map((one) => one.planned));
  const norms = sumByCurrency(limited.map((one) => one.norm));
  if (!planned.ok || !norms.ok) return [];
  return planned.value.flatMap(({ currency, minor }) => {
    const norm = norms.value.find((sum) => sum.currency === currency);
    const of = limited.filter((one) => one.planned.currency === currency);
    const rates = eachOnce(of.flatMap(({ used }) => used));
    return norm === undefined ? [] : [{ currency, planned: minor, norm: norm.minor, rates }];
  });
}
