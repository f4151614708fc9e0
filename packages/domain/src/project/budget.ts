import { COMPARED_IN, totalIn } from '../money/exchange-on.ts';
import type { TotalIssue } from '../money/exchange-on.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import { add, zero } from '../money/money.ts';
import type { CurrencyCode, Money, MoneyIssue } from '../money/money.ts';
import { yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { andThen, err, map, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { BudgetLine, Payment } from './project.ts';

/** What one donor, or our own side, promised and gave for one year, in one currency. Never netted. */
export type BudgetRow = {
  /** Null = our own share (đối ứng). */
  readonly donorId: string | null;
  readonly year: number;
  readonly currency: CurrencyCode;
  readonly committed: Money;
  readonly disbursed: Money;
};

type Entry = Pick<BudgetRow, 'donorId' | 'year'> & { readonly amount: Money };

const keyOf = ({ donorId, year, amount }: Entry): string =>
  JSON.stringify([year, donorId === null, donorId, amount.currency]);

/**
 * The budget by year, donor and currency, our own share last in each year. Amounts of two currencies
 * never meet, and what was given is never set off against what was promised.
 */
export function budgetRows(
  lines: readonly BudgetLine[],
  payments: readonly Payment[],
): Result<readonly BudgetRow[], MoneyIssue> {
  const promised = lines.map(({ committed, ...line }) => ({ ...line, amount: committed }));
  const given = payments.map(({ donorId, on, amount }) => ({ donorId, amount, year: yearOf(on) }));
  const rows = new Map<string, BudgetRow>();
  const sides: readonly (readonly ['committed' | 'disbursed', readonly Entry[]])[] = [
    ['committed', promised],
    ['disbursed', given],
  ];
  for (const [side, entries] of sides) {
    for (const entry of entries) {
      const { donorId, year, amount } = entry;
      const none = zero(amount.currency);
      const empty = { donorId, year, currency: amount.currency, committed: none, disbursed: none };
      const row = rows.get(keyOf(entry)) ?? empty;
      const sum = add(row[side], amount);
      if (!sum.ok) return sum;
      rows.set(keyOf(entry), { ...row, [side]: sum.value });
    }
  }
  const sorted = [...rows.entries()].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return ok(sorted.map(([, row]) => row));
}

/** Others' money for each đồng of our own, as two whole amounts of one currency. */
export type Leverage = {
  readonly own: Money;
  readonly others: Money;
  /** By which rates amounts were turned into that currency. */
  readonly used: readonly ExchangeRate[];
};

/**
 * How much others gave beside our own money, by the rates of a day. Null where our own side gave
 * nothing; an issue where a rate is missing, so that nothing is guessed.
 */
export function leverageOf(
  payments: readonly Payment[],
  rates: readonly ExchangeRate[],
  day: IsoDate,
): Result<Leverage | null, TotalIssue> {
  const of = (own: boolean) =>
    payments.filter(({ donorId }) => (donorId === null) === own).map(({ amount }) => amount);
  const total = (own: boolean) => totalIn(COMPARED_IN, of(own), rates, day);
  const own = total(true);
  if (!own.ok) return err(own.error);
  if (own.value.amount.minor === 0) return ok(null);
  return map(
    andThen(total(false), (others) => ok(others)),
    (others) => ({
      own: own.value.amount,
      others: others.amount,
      used: [...own.value.used, ...others.used],
    }),
  );
}
