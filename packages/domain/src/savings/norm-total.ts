import { invariant } from '../invariant.ts';
import { commonCurrency, worthIn } from '../money/exchange-on.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import { multiply, sumByCurrency } from '../money/money.ts';
import type { CurrencyCode, Money, MoneyIssue } from '../money/money.ts';
import { andThen, collect, map } from '../result.ts';
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
  /** By which exchange rates prices and ceilings of two currencies were set side by side. */
  readonly rates: readonly ExchangeRate[];
};

type Limited = {
  readonly line: CostFact;
  readonly price: Money;
  readonly limit: Money;
  readonly used: readonly ExchangeRate[];
};

/** A line that spends own money under a known ceiling, both in the currency in which they are compared. */
function limitedOf(line: CostFact, facts: CostFacts, rules: CeilingRules): Limited | null {
  const ceiling = isOwnSpending(line) ? lineCeiling(line, facts, rules) : null;
  if (ceiling?.status !== 'CEILING') return null;
  const currency = commonCurrency([line.unitPrice, ceiling.amount]);
  const price = worthIn(currency, line.unitPrice, facts.dayRates);
  const limit = worthIn(currency, ceiling.amount, facts.dayRates);
  if (!price.ok || !limit.ok) return null;
  const used = [...price.value.used, ...limit.value.used];
  return { line, price: price.value.amount, limit: limit.value.amount, used };
}

function inCurrency(
  amounts: readonly Result<Money, MoneyIssue>[],
): Result<readonly Money[], MoneyIssue | readonly MoneyIssue[]> {
  return andThen(collect(amounts), sumByCurrency);
}

function totalsOf(
  limited: readonly Limited[],
): Result<readonly NormTotal[], MoneyIssue | readonly MoneyIssue[]> {
  const sums = (side: 'price' | 'limit') =>
    inCurrency(limited.map((one) => multiply(one[side], one.line.persons, one.line.days)));
  return andThen(sums('price'), (planned) =>
    map(sums('limit'), (norms) =>
      planned.map(({ currency, minor }) => {
        const norm = norms.find((one) => one.currency === currency)?.minor ?? 0;
        const of = limited.filter(({ price }) => price.currency === currency);
        const used = of.flatMap((one) => one.used);
        return { currency, planned: minor, norm, rates: eachOnce(used) };
      }),
    ),
  );
}

function eachOnce(used: readonly ExchangeRate[]): readonly ExchangeRate[] {
  return [...new Set(used)].toSorted((a, b) => compareText(a.from, b.from));
}

/**
 * The norms of an estimate beside what it plans for the same lines, by currency. A line whose ceiling is of
 * another currency is set beside it by the exchange rates of the day. A line without a ceiling, or with
 * one that cannot be told or compared, counts on neither side, so that like stands beside like; nothing
 * at all when no line has one.
 */
export function normTotals(facts: CostFacts, rules: CeilingRules): readonly NormTotal[] {
  const limited = facts.costLines.flatMap((line) => limitedOf(line, facts, rules) ?? []);
  const all = totalsOf(limited);
  if (all.ok) return all.value;
  // The limits of a draft keep exact what it says itself; what was converted may be too much to count.
  const plain = totalsOf(limited.filter(({ used }) => used.length === 0));
  invariant(plain.ok, 'NORM_TOTAL_OVERFLOW');
  return plain.value;
}
